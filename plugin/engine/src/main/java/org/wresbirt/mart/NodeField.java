package org.wresbirt.mart;

import java.lang.reflect.Field;

/** A field of Derby's parsed statement that no method shows. */
enum NodeField {
    UPDATE_MODE("updateMode"),
    KIND("kind"),
    PROCEDURE_NAME("procedureName"),
    TABLE_NAME("tableName"),
    FROM_LIST("fromList"),
    PATTERN("leftOperand"),
    VALUE("value");

    private final String field;

    NodeField(String field) {
        this.field = field;
    }

    /** Its value; null if it is null, or if this version of Derby has no such field. */
    Object read(Object node) {
        for (Class<?> type = node.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field declared = type.getDeclaredField(field);
                declared.setAccessible(true);
                return declared.get(node);
            } catch (NoSuchFieldException e) {
                // declared by a superclass, or nowhere
            } catch (IllegalAccessException | RuntimeException e) {
                return null;
            }
        }
        return null;
    }
}
