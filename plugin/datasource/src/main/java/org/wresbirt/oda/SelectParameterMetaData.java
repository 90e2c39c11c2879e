package org.wresbirt.oda;

import java.sql.ParameterMetaData;
import java.sql.SQLException;
import org.eclipse.datatools.connectivity.oda.IParameterMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;

/** The {@code ?} of a query: numbered from 1, without names, input only. */
final class SelectParameterMetaData implements IParameterMetaData {
    private final ParameterMetaData parameters;

    SelectParameterMetaData(ParameterMetaData parameters) {
        this.parameters = parameters;
    }

    @Override
    public int getParameterCount() throws OdaException {
        return ask(ParameterMetaData::getParameterCount);
    }

    @Override
    public int getParameterMode(int parameter) {
        return parameterModeIn;
    }

    /** Null: SQL gives a {@code ?} no name. */
    @Override
    public String getParameterName(int parameter) {
        return null;
    }

    @Override
    public int getParameterType(int parameter) throws OdaException {
        return ask(metaData -> metaData.getParameterType(parameter));
    }

    @Override
    public String getParameterTypeName(int parameter) throws OdaException {
        return ask(metaData -> metaData.getParameterTypeName(parameter));
    }

    @Override
    public int getPrecision(int parameter) throws OdaException {
        return ask(metaData -> metaData.getPrecision(parameter));
    }

    @Override
    public int getScale(int parameter) throws OdaException {
        return ask(metaData -> metaData.getScale(parameter));
    }

    /** Always nullable: what a missing value means is said by the query, for example {@code COALESCE(CAST(? AS SMALLINT), …)}. */
    @Override
    public int isNullable(int parameter) {
        return parameterNullable;
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
        T ask(ParameterMetaData parameters) throws SQLException;
    }
}
