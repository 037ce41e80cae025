package org.rimanakuy.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Manner;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.project.ProjectId;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;

/** What one voice said of how far a work is along, with the files that came with it. */
@Entity
@Immutable
@Table(name = "project_progress")
class ProgressReport {

    private static final int AT_ONCE = 100;

    @Id
    @Column(name = "progress_id")
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId project;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "party_id"))
    private @Nullable PartyId party;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "as_of"))
    @AttributeOverride(name = "precision", column = @Column(name = "as_of_precision"))
    private PartialDate asOf;

    private BigDecimal percent;

    private @Nullable String words;

    private @Nullable String source;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    private Instant recordedAt;

    @ElementCollection
    @BatchSize(size = AT_ONCE)
    @CollectionTable(name = "project_progress_file", joinColumns = @JoinColumn(name = "progress_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "value", column = @Column(name = "document_id"))
    private List<DocumentId> files = new ArrayList<>();

    ProgressReport(ProjectId project, ProgressData data, List<DocumentId> files, Instant now) {
        this.id = Identity.next();
        this.project = project;
        this.voice = data.voice();
        this.party = data.party();
        this.asOf = data.asOf();
        this.percent = data.percent();
        this.words = data.words();
        this.source = data.source();
        this.manner = data.manner();
        this.files.addAll(files);
        this.recordedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected ProgressReport() {}

    /** @param shown those of its files that whoever asks may see */
    ProgressRow row(List<DocumentRow> shown) {
        return new ProgressRow(id, project, data(), recordedAt, shown);
    }

    ProgressData data() {
        return new ProgressData(voice, party, asOf, percent, words, source, manner);
    }

    ProjectId project() {
        return project;
    }

    List<DocumentId> files() {
        return List.copyOf(files);
    }
}
