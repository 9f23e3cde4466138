package render

// The part of the Static Analysis Results Interchange Format, version 2.1.0
// (OASIS, 2020), that a report needs. The names are the format's own.

type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool        sarifTool         `json:"tool"`
	Invocations []sarifInvocation `json:"invocations"`
	Artifacts   []sarifArtifact   `json:"artifacts"`
	Results     []sarifResult     `json:"results"`
	ColumnKind  string            `json:"columnKind"`
	LineEnds    []string          `json:"newlineSequences"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version,omitempty"`
	Rules   []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID      string          `json:"id"`
	Name    string          `json:"name"`
	Short   sarifText       `json:"shortDescription"`
	Full    sarifText       `json:"fullDescription"`
	Help    sarifText       `json:"help"`
	Default sarifDefault    `json:"defaultConfiguration"`
	Tagged  sarifProperties `json:"properties"`
}

type sarifDefault struct {
	Level string `json:"level"`
}

type sarifText struct {
	Text     string `json:"text"`
	Markdown string `json:"markdown,omitempty"`
}

// sarifInvocation says how the run went: what could not be read stands in it.
type sarifInvocation struct {
	Successful    bool                `json:"executionSuccessful"`
	Notifications []sarifNotification `json:"toolExecutionNotifications"`
}

type sarifNotification struct {
	Level     string          `json:"level"`
	Message   sarifText       `json:"message"`
	Locations []sarifLocation `json:"locations"`
}

type sarifArtifact struct {
	Location sarifArtifactLocation `json:"location"`
	Hashes   map[string]string     `json:"hashes"`
}

type sarifResult struct {
	RuleID       string            `json:"ruleId"`
	RuleIndex    int               `json:"ruleIndex"`
	Level        string            `json:"level"`
	Message      sarifText         `json:"message"`
	Locations    []sarifLocation   `json:"locations"`
	Related      []sarifLocation   `json:"relatedLocations,omitempty"`
	Fingerprints map[string]string `json:"partialFingerprints"`
}

type sarifLocation struct {
	Physical sarifPhysicalLocation `json:"physicalLocation"`
}

type sarifPhysicalLocation struct {
	Artifact sarifArtifactLocation `json:"artifactLocation"`
	Region   *sarifRegion          `json:"region,omitempty"`
}

type sarifArtifactLocation struct {
	URI   string `json:"uri"`
	Index *int   `json:"index,omitempty"` // into artifacts
}

// sarifRegion shows the words and where they stand: the lines and columns of a
// file that is text, or where on the page.
type sarifRegion struct {
	stretch
	Snippet sarifText       `json:"snippet"`
	Page    sarifProperties `json:"properties,omitzero"`
}

// sarifProperties are what the format has no names for.
type sarifProperties struct {
	Tags  []string `json:"tags,omitempty"`
	Page  int      `json:"page,omitempty"` // from 1
	Boxes []box    `json:"boxes,omitempty"`
}
