package org.rimanakuy.fund;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.shared.ExchangeRate;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/** One line of a ledger. It is written once; what is wrong in it is taken back by another that says why. */
@Entity
@Immutable
@Table(name = "contribution_entry")
class ContributionEntry {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "entry_id"))
    private EntryId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agreement_id"))
    private AgreementId agreement;

    private int contributionYear;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "told_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "told_precision"))
    private PartialDate toldOn;

    private BigDecimal amount;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String rateTo;

    private @Nullable BigDecimal rate;

    private @Nullable String rateSource;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "stated_by"))
    private @Nullable PartyId statedBy;

    private String source;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "document_id"))
    private @Nullable DocumentId document;

    @Enumerated(EnumType.STRING)
    private @Nullable BudgetFunction budgetFunction;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "place_id"))
    private @Nullable PlaceId place;

    private @Nullable Boolean stateDuty;

    private @Nullable String norm;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reverses"))
    private @Nullable EntryId reverses;

    private @Nullable String reason;

    private Instant recordedAt;

    ContributionEntry(NewEntry entry, Instant now) {
        var data = entry.data();
        this.id = entry.id();
        this.agreement = entry.agreement();
        this.reverses = entry.reverses();
        this.reason = entry.reason();
        this.contributionYear = data.year();
        this.kind = data.kind();
        this.toldOn = data.on();
        this.amount = data.money().amount();
        this.currency = data.money().currency();
        var stated = data.rate();
        this.rateTo = stated == null ? null : stated.to();
        this.rate = stated == null ? null : stated.rate();
        this.rateSource = stated == null ? null : stated.source();
        this.statedBy = data.statedBy();
        this.source = data.source();
        this.document = data.document();
        var paid = data.paidFor();
        this.budgetFunction = paid == null ? null : paid.function();
        this.place = paid == null ? null : paid.place();
        this.stateDuty = paid == null ? null : paid.stateDuty();
        this.norm = paid == null ? null : paid.norm();
        this.recordedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected ContributionEntry() {}

    EntryData data() {
        return new EntryData(
                contributionYear,
                kind,
                toldOn,
                new Money(amount, currency),
                rate == null
                        ? null
                        : new ExchangeRate(
                                currency, Objects.requireNonNull(rateTo), rate, Objects.requireNonNull(rateSource)),
                statedBy,
                source,
                document,
                budgetFunction == null
                        ? null
                        : new PaidFor(budgetFunction, place, Boolean.TRUE.equals(stateDuty), norm));
    }

    EntryRow row(int number, Optional<EntryId> reversedBy) {
        return new EntryRow(id, number, agreement, data(), recordedAt, reverses, reason, reversedBy.orElse(null));
    }

    EntryId id() {
        return id;
    }

    AgreementId agreement() {
        return agreement;
    }

    Optional<EntryId> reverses() {
        return Optional.ofNullable(reverses);
    }
}
