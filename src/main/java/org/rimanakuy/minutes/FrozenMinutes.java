package org.rimanakuy.minutes;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The text as it circulated once, byte by byte. */
@Entity
@Immutable
@Table(name = "frozen_minutes")
class FrozenMinutes {

    @EmbeddedId
    private FrozenId id;

    private Instant circulatedAt;

    private LocalDate correctionsUntil;

    private LocalDate answersUntil;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private String text;

    FrozenMinutes(FrozenId id, Instant circulatedAt, AnswerTerms terms, CanonicalText text) {
        this.id = id;
        this.circulatedAt = circulatedAt;
        this.correctionsUntil = terms.corrections();
        this.answersUntil = terms.answers();
        this.text = text.toString();
        this.sha256 = text.sha256();
    }

    @SuppressWarnings("NullAway.Init")
    protected FrozenMinutes() {}

    FrozenRow row() {
        return new FrozenRow(id.number(), circulatedAt, correctionsUntil, answersUntil, sha256, text);
    }
}
