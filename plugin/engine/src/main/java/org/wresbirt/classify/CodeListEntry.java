package org.wresbirt.classify;

/**
 * A site's own reading of one raw value, or of a pattern of values.
 *
 * @param list name of a code list, for example {@code ethnicity} or {@code band} (see {@link CodeLists#names()})
 * @param value as the extract writes it (spelling is forgiven as in {@link Wording}), or a pattern: {@code *} stands for
 *     anything or nothing, {@code ?} for one letter or digit, {@code #} for one digit; a blank beside a star keeps whole
 *     words apart ({@code * band 5 *})
 * @param code of the list, for example {@code A}, {@code 8A} or {@code SUBSTANTIVE}
 */
public record CodeListEntry(String list, String value, String code) {}
