package org.wresbirt.sample;

/** An invented trust. */
public final class SampleTrust {
    private SampleTrust() {}
}
