package org.wresbirt.distribute.journal;

/**
 * A finished file in the spool.
 *
 * @param name of the file, as recipients see it
 * @param size in bytes
 */
public record Document(String name, String sha256, long size) {}
