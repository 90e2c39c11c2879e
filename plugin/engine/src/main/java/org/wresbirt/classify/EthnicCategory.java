package org.wresbirt.classify;

/**
 * The ethnic categories of the 2001 census that NHS records use, in the order in which they are printed.
 *
 * <p>Source: NHS Data Model and Dictionary, ETHNIC CATEGORY CODE 2001. {@link #WHITE} and {@link #BME} stand for extracts
 * that hold only the coarse group.
 */
public enum EthnicCategory {
    A("White - British", EthnicGroup.WHITE),
    B("White - Irish", EthnicGroup.WHITE),
    C("White - any other White background", EthnicGroup.WHITE),
    WHITE("White, no detail given", EthnicGroup.WHITE),
    D("Mixed - White and Black Caribbean", EthnicGroup.BME),
    E("Mixed - White and Black African", EthnicGroup.BME),
    F("Mixed - White and Asian", EthnicGroup.BME),
    G("Mixed - any other mixed background", EthnicGroup.BME),
    H("Asian or Asian British - Indian", EthnicGroup.BME),
    J("Asian or Asian British - Pakistani", EthnicGroup.BME),
    K("Asian or Asian British - Bangladeshi", EthnicGroup.BME),
    L("Asian or Asian British - any other Asian background", EthnicGroup.BME),
    M("Black or Black British - Caribbean", EthnicGroup.BME),
    N("Black or Black British - African", EthnicGroup.BME),
    P("Black or Black British - any other Black background", EthnicGroup.BME),
    R("Chinese", EthnicGroup.BME),
    S("Any other ethnic group", EthnicGroup.BME),
    BME("Black and minority ethnic, no detail given", EthnicGroup.BME),
    Z("Not stated or not known", EthnicGroup.UNKNOWN);

    private final String displayName;
    private final EthnicGroup group;

    EthnicCategory(String displayName, EthnicGroup group) {
        this.displayName = displayName;
        this.group = group;
    }

    /** What people read, never null. */
    public String displayName() {
        return displayName;
    }

    /** Which of the standard's three groups the category belongs to. */
    public EthnicGroup group() {
        return group;
    }
}
