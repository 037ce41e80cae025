package org.rimanakuy.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.StaleVersionRefusal;

/** A promised work with its stages, standstills and costs. What was first planned stays beside what was planned later. */
@Entity
@Table(name = "project")
class Project {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId id;

    @Version
    private @Nullable Integer version;

    private String number;

    private long numberOrder;

    private String name;

    @Embedded
    private @Nullable ProjectCodes codes;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "executor_id"))
    private @Nullable PartyId executor;

    @Enumerated(EnumType.STRING)
    private @Nullable Modality modality;

    @Enumerated(EnumType.STRING)
    private @Nullable Funding funding;

    @Embedded
    private @Nullable ProjectClass classification;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "place_id"))
    private @Nullable PlaceId place;

    private @Nullable String targetGroup;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage stage;

    @ElementCollection
    @CollectionTable(name = "project_stage", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<StageDates> stages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_stop", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<Stop> stops = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_cost", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<Cost> costs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_commitment", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    @Column(name = "commitment")
    private List<String> commitments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_participation", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<Participation> participation = new ArrayList<>();

    private @Nullable String note;

    private @Nullable String source;

    private boolean example;

    Project(NewProject recorded, boolean example) {
        this.id = recorded.id();
        this.number = recorded.number().toString();
        this.numberOrder = recorded.number().order();
        this.name = recorded.data().name();
        this.example = example;
        take(recorded.data());
    }

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    /** @return what changed */
    Map<String, String> correct(ProjectData data, Function<Object, String> names) {
        var changes = Changes.between(data(), data, names);
        if (!changes.isEmpty()) {
            take(data);
        }
        return changes;
    }

    private void take(ProjectData data) {
        name = data.name();
        codes = data.codes();
        executor = data.executor();
        modality = data.modality();
        funding = data.funding();
        classification = data.classification();
        place = data.place();
        targetGroup = data.targetGroup();
        stage = data.stage();
        replace(stages, data.stages());
        replace(stops, data.stops());
        replace(costs, data.costs());
        replace(commitments, data.commitments());
        replace(participation, data.participation());
        note = data.note();
        source = data.source();
    }

    private static <T> void replace(List<T> kept, List<T> by) {
        if (!kept.equals(by)) {
            kept.clear();
            kept.addAll(by);
        }
    }

    Project atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    ProjectData data() {
        return new ProjectData(
                name,
                codes == null ? ProjectCodes.NONE : codes,
                executor,
                modality,
                funding,
                classification == null ? ProjectClass.UNKNOWN : classification,
                place,
                targetGroup,
                stage,
                stages,
                stops,
                costs,
                commitments,
                participation,
                note,
                source);
    }

    ProjectRow row() {
        return new ProjectRow(id, version == null ? 0 : version, ProjectNumber.ofOrder(numberOrder), data(), example);
    }

    ProjectId id() {
        return id;
    }
}
