package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/viper"

	"github.com/plainwords/plainwords/pipeline/engine"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// delimiter parts the names in a key. It is not viper's ".", which could stand
// in a name.
const delimiter = "::"

// envPrefix begins the name of each variable that makes a setting. The rest is
// the key in capitals with "__" between its names: PLAINWORDS_INGEST__ENGINE.
const envPrefix = "PLAINWORDS_"

// configName is the file looked for in the working folder, then in the user's
// configuration folder.
const configName = "config.yaml"

// settings is what the program goes by.
type settings struct {
	Ingest struct {
		Engine   string
		MaxBytes int64  `mapstructure:"max_bytes"`
		MaxPages int    `mapstructure:"max_pages"`
		CacheDir string `mapstructure:"cache_dir"`
	}
	Lint struct {
		FailOn      string `mapstructure:"fail_on"`
		MinSeverity string `mapstructure:"min_severity"`
		Checks      []string
		IgnoreFile  string `mapstructure:"ignore_file"`
		Thresholds  lint.Thresholds
		Timescales  plan.Local
	}
	Glossary struct {
		Files []string
	}
	Output struct {
		Colour string
	}
	Jobs int
}

// setting is what is known of one setting before anybody makes it.
type setting struct {
	key         string
	def         any      // a string, an int, a float64 or a []string; values are of its type
	oneOf       []string // the values allowed; nil: any
	least, most float64  // of a number
	flag        string   // of the commands that have it
}

func schema() []setting {
	return slices.Concat(generalSettings(), thresholdSettings())
}

func generalSettings() []setting {
	severities := []string{lint.Error.String(), lint.Warning.String(), lint.Suggestion.String()}
	return []setting{
		{key: "ingest::engine", def: engine.Auto, oneOf: []string{engine.Auto, engine.PDFium, engine.Ledongthuc}},
		{key: "ingest::max_bytes", def: 256 << 20, least: 1, most: 1 << 30},
		{key: "ingest::max_pages", def: 5000, least: 1, most: 5000},
		{key: "ingest::cache_dir", def: ""},
		{key: "lint::fail_on", def: lint.Error.String(), oneOf: append(slices.Clone(severities), lint.Never.String()), flag: "fail-on"},
		{key: "lint::min_severity", def: lint.Suggestion.String(), oneOf: severities, flag: "min-severity"},
		{key: "lint::checks", def: []string{}, flag: "checks"},
		{key: "lint::ignore_file", def: ignoreName, flag: "ignore-file"},
		{key: "glossary::files", def: []string{}},
		{key: "output::colour", def: colourAuto, oneOf: []string{colourAuto, colourAlways, colourNever}},
		{key: "jobs", def: 2, least: 1, most: 64},
	}
}

// name is the key as a person reads it.
func (s setting) name() string { return strings.ReplaceAll(s.key, delimiter, ".") }

// env is the variable that makes the setting.
func (s setting) env() string {
	return envPrefix + strings.ToUpper(strings.ReplaceAll(s.key, delimiter, "__"))
}

// words are the default as parse reads it.
func (s setting) words() string {
	if list, ok := s.def.([]string); ok {
		return strings.Join(list, ",")
	}
	return fmt.Sprint(s.def)
}

// parse returns the value that words on a command line or in a variable stand
// for. The error says what is allowed.
func (s setting) parse(words string) (any, error) {
	switch s.def.(type) {
	case int:
		n, err := strconv.Atoi(words)
		if err != nil {
			return nil, s.wrong()
		}
		return s.check(n)
	case float64:
		x, err := strconv.ParseFloat(words, 64)
		if err != nil {
			return nil, s.wrong()
		}
		return s.check(x)
	case []string:
		return s.check(strings.FieldsFunc(words, func(r rune) bool { return r == ',' || r == ' ' }))
	}
	return s.check(words)
}

// check returns v where the setting may have it.
func (s setting) check(v any) (any, error) {
	switch v := v.(type) {
	case int:
		if !s.inRange(float64(v)) {
			return nil, s.wrong()
		}
	case float64:
		if !s.inRange(v) {
			return nil, s.wrong()
		}
	case string:
		if s.oneOf != nil && !slices.Contains(s.oneOf, v) {
			return nil, s.wrong()
		}
	}
	return v, nil
}

// inRange reports whether the number is allowed; what is no number is not.
func (s setting) inRange(x float64) bool { return x >= s.least && x <= s.most }

func (s setting) wrong() error { return errors.New(wordsAllowed(s)) }

// load returns the settings: the defaults, under the configuration file, under
// the variables, under the command's flags. Each error is a usageError.
func load(cmd *cobra.Command, file string) (settings, error) {
	v := viper.NewWithOptions(viper.KeyDelimiter(delimiter))
	for _, s := range schema() {
		v.SetDefault(s.key, s.def)
	}
	fromFile, err := readConfigFile(file)
	if err != nil {
		return settings{}, err
	}
	fromEnv, err := readEnv(os.Environ())
	if err != nil {
		return settings{}, err
	}
	fromFlags, err := readFlags(cmd)
	if err != nil {
		return settings{}, err
	}
	for _, source := range []map[string]any{fromFile, fromEnv, fromFlags} {
		for key, value := range source {
			v.Set(key, value)
		}
	}
	var out settings
	err = v.Unmarshal(&out)
	fillThresholds(&out.Lint.Thresholds, &out.Lint.Timescales, v.Get)
	return out, err
}

// readConfigFile reads the file named on the command line, else the first that
// there is; none is no error then.
func readConfigFile(named string) (map[string]any, error) {
	places := []string{named}
	if named == "" {
		places = []string{configName}
		if dir, err := os.UserConfigDir(); err == nil {
			places = append(places, filepath.Join(dir, "plainwords", configName))
		}
	}
	for _, place := range places {
		data, err := os.ReadFile(place)
		switch {
		case err == nil:
			return readConfig(filepath.Base(place), data)
		case named != "" || !errors.Is(err, fs.ErrNotExist):
			return nil, usageError(wordsNoConfig(place, err))
		}
	}
	return nil, nil
}

// readEnv returns the values that variables ("NAME=value") make, by key.
func readEnv(environ []string) (map[string]any, error) {
	byName := map[string]setting{}
	var names []string
	for _, s := range schema() {
		byName[s.env()] = s
		names = append(names, s.env())
	}
	values := map[string]any{}
	for _, variable := range environ {
		name, words, _ := strings.Cut(variable, "=")
		if !strings.HasPrefix(name, envPrefix) {
			continue
		}
		s, ok := byName[name]
		if !ok {
			return nil, usageError(wordsUnknownVariable(name, nearest(name, names)))
		}
		value, err := s.parse(words)
		if err != nil {
			return nil, usageError(name + " " + err.Error())
		}
		values[s.key] = value
	}
	return values, nil
}

// readFlags returns the values that the command's flags make, by key.
func readFlags(cmd *cobra.Command) (map[string]any, error) {
	values := map[string]any{}
	for _, s := range schema() {
		flag := cmd.Flags().Lookup(s.flag)
		if s.flag == "" || flag == nil || !flag.Changed {
			continue
		}
		value, err := s.parse(flag.Value.String())
		if err != nil {
			return nil, usageError("--" + s.flag + " " + err.Error())
		}
		values[s.key] = value
	}
	return values, nil
}
