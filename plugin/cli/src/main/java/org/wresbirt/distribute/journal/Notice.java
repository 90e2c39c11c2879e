package org.wresbirt.distribute.journal;

/** Something that the operator has not been told yet. */
public record Notice(long id, String text) {}
