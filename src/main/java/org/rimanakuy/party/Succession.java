package org.rimanakuy.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.StaleVersionRefusal;

/** From a date, one party answers for what another owed. */
@Entity
@Table(name = "succession")
class Succession {

    @Id
    @Column(name = "succession_id")
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "predecessor_id"))
    private PartyId predecessor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "successor_id"))
    private PartyId successor;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "effective_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "effective_precision"))
    private PartialDate effectiveOn;

    private @Nullable String basis;

    private @Nullable String source;

    private boolean example;

    Succession(SuccessionData data, boolean example) {
        this.id = Identity.next();
        this.example = example;
        this.predecessor = data.predecessor();
        this.successor = data.successor();
        this.effectiveOn = data.effectiveOn();
        this.basis = data.basis();
        this.source = data.source();
    }

    @SuppressWarnings("NullAway.Init")
    protected Succession() {}

    /** @return what changed */
    Map<String, String> correct(SuccessionData data, Function<Object, String> names) {
        var changes = Changes.between(data(), data, names);
        predecessor = data.predecessor();
        successor = data.successor();
        effectiveOn = data.effectiveOn();
        basis = data.basis();
        source = data.source();
        return changes;
    }

    Succession atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    SuccessionData data() {
        return new SuccessionData(predecessor, successor, effectiveOn, basis, source);
    }

    UUID id() {
        return id;
    }
}
