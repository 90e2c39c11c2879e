package org.wresbirt.classify;

/** Substantive staff (permanent and fixed-term) are the standard's workforce; bank-only workers are Bank WRES. */
public enum Contract {
    SUBSTANTIVE,
    BANK
}
