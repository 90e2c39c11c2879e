package org.wresbirt.distribute.journal;

/** The way by which something goes out. */
public enum Channel {
    FOLDER,
    MAIL
}
