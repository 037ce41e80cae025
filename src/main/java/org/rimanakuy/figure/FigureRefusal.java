package org.rimanakuy.figure;

import org.rimanakuy.shared.Refusal;

/** A figure or a check that cannot be. */
public final class FigureRefusal extends Refusal {

    private FigureRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static FigureRefusal unknown(Object figure) {
        return new FigureRefusal("figure.refusal.unknown", figure.toString());
    }

    static FigureRefusal codeTaken(String code) {
        return new FigureRefusal("figure.refusal.code-taken", code);
    }

    /** A code stands in formulas: it stays. */
    static FigureRefusal codeKept(String code) {
        return new FigureRefusal("figure.refusal.code-kept", code);
    }

    static FigureRefusal unknownInFormula(String code) {
        return new FigureRefusal("figure.refusal.unknown-in-formula", code);
    }
}
