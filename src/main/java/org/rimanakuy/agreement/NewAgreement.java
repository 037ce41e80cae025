package org.rimanakuy.agreement;

/** To be put on record under an identity chosen beforehand, so that others may refer to it in the same act. */
public record NewAgreement(AgreementId id, AgreementData data) {}
