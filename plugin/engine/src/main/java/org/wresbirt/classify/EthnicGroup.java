package org.wresbirt.classify;

/** The three groups of the standard. White minorities are white here; "unknown" is not stated, blank or unrecognised. */
public enum EthnicGroup {
    WHITE,
    BME,
    UNKNOWN
}
