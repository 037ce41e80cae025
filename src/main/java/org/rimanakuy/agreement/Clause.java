package org.rimanakuy.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.shared.Wording;

/** A numbered part of an agreement; it belongs to its agreement for good. */
@Entity
@Table(name = "clause")
class Clause {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "clause_id"))
    private ClauseId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agreement_id"))
    private AgreementId agreement;

    private String number;

    private @Nullable String heading;

    private String text;

    @Enumerated(EnumType.STRING)
    private Wording wording;

    @Enumerated(EnumType.STRING)
    private Language language;

    private @Nullable String source;

    Clause(ClauseId id, ClauseData data) {
        this.id = id;
        this.agreement = data.agreement();
        this.number = data.number();
        this.text = data.text();
        this.wording = data.wording();
        this.language = data.language();
        this.heading = data.heading();
        this.source = data.source();
    }

    @SuppressWarnings("NullAway.Init")
    protected Clause() {}

    /** @return what changed */
    Map<String, String> correct(ClauseData data) {
        if (!data.agreement().equals(agreement)) {
            throw AgreementRefusal.unknown(data.agreement());
        }
        var changes = Changes.between(data(), data);
        number = data.number();
        heading = data.heading();
        text = data.text();
        wording = data.wording();
        language = data.language();
        source = data.source();
        return changes;
    }

    Clause atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    ClauseData data() {
        return new ClauseData(agreement, number, heading, text, wording, language, source);
    }

    ClauseId id() {
        return id;
    }
}
