package org.wresbirt.oda;

import java.sql.ParameterMetaData;
import java.sql.SQLException;
import org.eclipse.datatools.connectivity.oda.IParameterMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;

/** The parameters of a query: numbered from 1, with names where it has {@code :name}, input only. */
final class SelectParameterMetaData implements IParameterMetaData {
    private final QueryText text;
    private final ParameterMetaData parameters;
    private final Texts texts;

    SelectParameterMetaData(QueryText text, ParameterMetaData parameters, Texts texts) {
        this.text = text;
        this.parameters = parameters;
        this.texts = texts;
    }

    @Override
    public int getParameterCount() {
        return text.parameters();
    }

    @Override
    public int getParameterMode(int parameter) {
        return parameterModeIn;
    }

    /** Null where the query has {@code ?}, to which SQL gives no name. */
    @Override
    public String getParameterName(int parameter) throws OdaException {
        place(parameter);
        return text.hasNames() ? text.names().get(parameter - 1) : null;
    }

    @Override
    public int getParameterType(int parameter) throws OdaException {
        return ask(metaData -> metaData.getParameterType(place(parameter)));
    }

    @Override
    public String getParameterTypeName(int parameter) throws OdaException {
        return ask(metaData -> metaData.getParameterTypeName(place(parameter)));
    }

    @Override
    public int getPrecision(int parameter) throws OdaException {
        return ask(metaData -> metaData.getPrecision(place(parameter)));
    }

    @Override
    public int getScale(int parameter) throws OdaException {
        return ask(metaData -> metaData.getScale(place(parameter)));
    }

    /** Always nullable: what a missing value means is said by the query, for example {@code COALESCE(CAST(? AS SMALLINT), …)}. */
    @Override
    public int isNullable(int parameter) {
        return parameterNullable;
    }

    /** The first place where the parameter stands: its type is what the database expects there. */
    private int place(int parameter) throws OdaException {
        if (parameter < 1 || parameter > text.parameters()) {
            throw new OdaException(texts.get("parameter.number", parameter, text.parameters()));
        }
        return text.places(parameter).get(0);
    }

    private <T> T ask(Question<T> question) throws OdaException {
        try {
            return question.ask(parameters);
        } catch (SQLException failure) {
            throw Errors.odaException(failure);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(ParameterMetaData parameters) throws SQLException, OdaException;
    }
}
