package org.wresbirt.mart;

import java.lang.reflect.Method;
import org.apache.derby.iapi.sql.compile.Visitable;
import org.apache.derby.iapi.sql.compile.Visitor;
import org.apache.derby.iapi.types.DataTypeDescriptor;
import org.apache.derby.iapi.types.TypeId;
import org.apache.derby.impl.sql.compile.ValueNode;
import org.apache.derby.shared.common.error.StandardException;

/**
 * Finds texts that grow from one derived table to the next: {@code X || X} over and over would fill the memory, since Derby
 * does not hold a {@code LONG VARCHAR} to its length. The mart has no column of that type; only a concatenation yields it.
 * Joining short columns, however many, is no growth.
 */
final class GrowingText implements Visitor {
    private static final Method TYPE = method();

    private boolean found;

    private static Method method() {
        try {
            Method method = ValueNode.class.getDeclaredMethod("getTypeServices");
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("this version of Derby hides the types of a statement", e);
        }
    }

    /** Whether a part of a statement, with its types known, is such a text, or a large object. */
    static boolean in(Visitable node) throws StandardException {
        if (!(node instanceof ValueNode)) {
            return false;
        }
        TypeId type = type(node);
        if (type != null && type.isLOBTypeId()) {
            return true;
        }
        if (!node.getClass().getSimpleName().equals("ConcatenationOperatorNode")) {
            return false;
        }
        GrowingText text = new GrowingText();
        node.accept(text);
        return text.found;
    }

    private static TypeId type(Visitable node) {
        try {
            return TYPE.invoke(node) instanceof DataTypeDescriptor descriptor ? descriptor.getTypeId() : null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of Derby hides the types of a statement", e);
        }
    }

    @Override
    public Visitable visit(Visitable node) {
        if (node.getClass().getSimpleName().equals("ColumnReference")) {
            TypeId type = type(node);
            found |= type == null || type.isLongVarcharTypeId();
        }
        return node;
    }

    /** What is cast to a type of its own length grows no further. */
    @Override
    public boolean skipChildren(Visitable node) {
        TypeId type = node.getClass().getSimpleName().equals("CastNode") ? type(node) : null;
        return type != null && !type.isLongVarcharTypeId();
    }

    @Override
    public boolean visitChildrenFirst(Visitable node) {
        return false;
    }

    @Override
    public boolean stopTraversal() {
        return found;
    }
}
