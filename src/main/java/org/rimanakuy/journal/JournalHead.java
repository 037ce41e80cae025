package org.rimanakuy.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The end of the chain. Whoever appends locks it, so that acts have one order however many write at once. */
@Entity
@Table(name = "journal_head")
class JournalHead {

    static final byte ONLY = 1;

    @Id
    @Column(name = "head_id")
    private byte id;

    private long sequence;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected JournalHead() {}

    long nextSequence() {
        return sequence + 1;
    }

    String hash() {
        return hash;
    }

    void moveTo(JournalEntry entry) {
        sequence = entry.sequence();
        hash = entry.hash();
    }
}
