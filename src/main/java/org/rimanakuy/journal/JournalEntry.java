package org.rimanakuy.journal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;
import org.springframework.data.domain.Persistable;

/** One act, sealed with the hash of its own words and of the entry before it. */
@Entity
@Immutable
@Table(name = "journal_entry")
class JournalEntry implements Persistable<Long> {

    static final int NAME = 200;

    @Id
    private Long sequence;

    private Instant occurredAt;

    private @Nullable UUID actorId;

    private String actorName;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "for_party_id"))
    private @Nullable PartyId forParty;

    private String what;

    private String subjectKind;

    private UUID subjectId;

    private String subjectName;

    private @Nullable String why;

    private String details;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String previousHash;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String hash;

    JournalEntry(JournalHead head, Instant now, @Nullable UUID actorId, String actorName, Act act, String details) {
        this.sequence = head.nextSequence();
        this.occurredAt = now;
        this.actorId = actorId;
        this.actorName = actorName;
        this.forParty = act.forParty().orElse(null);
        this.what = act.what();
        this.subjectKind = act.subjectKind();
        this.subjectId = act.subject();
        this.subjectName = act.subjectName();
        this.why = act.why().orElse(null);
        this.details = details;
        this.previousHash = head.hash();
        this.hash = seal();
    }

    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    private String seal() {
        return Seal.of(
                previousHash,
                Long.toString(sequence),
                occurredAt.toString(),
                String.valueOf(actorId),
                actorName,
                String.valueOf(forParty),
                what,
                subjectKind,
                subjectId.toString(),
                subjectName,
                String.valueOf(why),
                details);
    }

    /** Whether it says what it said when it was written, and follows the entry that it says it follows. */
    boolean follows(String hashBefore) {
        return previousHash.equals(hashBefore) && hash.equals(seal());
    }

    JournalRow row(DetailsText text) {
        return new JournalRow(
                sequence,
                occurredAt,
                actorName,
                Optional.ofNullable(forParty),
                what,
                subjectName,
                Optional.ofNullable(why),
                text.read(details));
    }

    long sequence() {
        return sequence;
    }

    String hash() {
        return hash;
    }

    @Override
    public Long getId() {
        return sequence;
    }

    /** Entries are only ever added, so the database need not be asked first. */
    @Override
    public boolean isNew() {
        return true;
    }
}
