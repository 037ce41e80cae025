package org.rimanakuy.agreement;

import org.rimanakuy.shared.Refusal;

/** An agreement or clause that cannot be. */
public final class AgreementRefusal extends Refusal {

    private AgreementRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static AgreementRefusal codeTaken(String code) {
        return new AgreementRefusal("agreement.refusal.code-taken", code);
    }

    static AgreementRefusal numberTaken(String number) {
        return new AgreementRefusal("agreement.refusal.number-taken", number);
    }

    static AgreementRefusal unknown(Object agreement) {
        return new AgreementRefusal("agreement.refusal.unknown", agreement.toString());
    }
}
