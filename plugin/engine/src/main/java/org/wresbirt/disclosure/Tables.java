package org.wresbirt.disclosure;

import org.wresbirt.indicator.BandShare;
import org.wresbirt.indicator.BoardShare;
import org.wresbirt.indicator.DisparityRatio;
import org.wresbirt.indicator.EthnicityShare;
import org.wresbirt.indicator.Likelihood;
import org.wresbirt.indicator.Results;

/** The tables that hold counts, by organisation and year. */
record Tables(
        ByYear<BandShare> workforceByBand,
        ByYear<Likelihood> recruitment,
        ByYear<Likelihood> disciplinary,
        ByYear<Likelihood> training,
        ByYear<BoardShare> board,
        ByYear<DisparityRatio> disparityRatios,
        ByYear<EthnicityShare> ethnicityProfile) {
    static Tables of(Results results) {
        return new Tables(
                new ByYear<>(results.workforceByBand(), BandShare::organisation, BandShare::year),
                new ByYear<>(results.recruitment(), Likelihood::organisation, Likelihood::year),
                new ByYear<>(results.disciplinary(), Likelihood::organisation, Likelihood::year),
                new ByYear<>(results.training(), Likelihood::organisation, Likelihood::year),
                new ByYear<>(results.board(), BoardShare::organisation, BoardShare::year),
                new ByYear<>(results.disparityRatios(), DisparityRatio::organisation, DisparityRatio::year),
                new ByYear<>(results.ethnicityProfile(), EthnicityShare::organisation, EthnicityShare::year));
    }
}
