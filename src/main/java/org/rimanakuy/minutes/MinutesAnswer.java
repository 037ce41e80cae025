package org.rimanakuy.minutes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;

/** What a delegation answered to a version; the last of what it says until the acta is closed. */
@Entity
@Table(name = "minutes_answer")
class MinutesAnswer {

    @EmbeddedId
    private AnswerId id;

    @Column(name = "answer")
    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    private @Nullable String words;

    private Instant answeredAt;

    private @Nullable String answeredBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "document_id"))
    private @Nullable DocumentId document;

    private @Nullable String paper;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String scanSha256;

    private MinutesAnswer(AnswerId id, Answer answer, Instant now) {
        this.id = id;
        this.kind = answer.kind();
        this.words = answer.words();
        this.answeredAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected MinutesAnswer() {}

    static MinutesAnswer spoken(AnswerId id, Answer answer, String by, Instant now) {
        var said = new MinutesAnswer(id, answer.spoken(), now);
        said.answeredBy = by;
        return said;
    }

    static MinutesAnswer fromPaper(AnswerId id, Answer answer, Paper paper, String by, Instant now) {
        var said = spoken(id, answer, by, now);
        said.paper = paper.what();
        said.document = paper.scan();
        said.scanSha256 = paper.sha256();
        return said;
    }

    /** As another register heard it. */
    static MinutesAnswer takenOver(AnswerId id, ActaAnswer told) {
        var said = new MinutesAnswer(id, told.answer(), told.answeredAt());
        said.answeredBy = told.answeredBy();
        said.paper = told.paper();
        said.scanSha256 = told.scanSha256();
        return said;
    }

    static MinutesAnswer silence(AnswerId id, Instant now) {
        return new MinutesAnswer(id, Answer.SILENCE, now);
    }

    /** A document that an answer was copied from, and its hash, which the acta tells. */
    record Paper(String what, DocumentId scan, @Nullable String sha256) {}

    Optional<DocumentId> document() {
        return Optional.ofNullable(document);
    }

    AnswerRow row(Optional<DocumentRow> scan) {
        var hash =
                scanSha256 != null ? scanSha256 : scan.map(DocumentRow::sha256).orElse(null);
        return new AnswerRow(
                id.frozen(), id.party(), new Answer(kind, words), answeredAt, answeredBy, paper, hash, scan);
    }
}
