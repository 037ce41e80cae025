package org.rimanakuy.figure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.StaleVersionRefusal;

/** A figure that somebody states. Its code stays, because formulas name it. */
@Entity
@Table(name = "figure")
class Figure {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "figure_id"))
    private FigureId id;

    @Version
    private @Nullable Integer version;

    private String code;

    private String subject;

    private String measure;

    @Column(name = "stated_value")
    private @Nullable BigDecimal value;

    private String unit;

    @Enumerated(EnumType.STRING)
    private Bound bound;

    private @Nullable Integer periodFrom;

    private @Nullable Integer periodTo;

    private @Nullable String base;

    private @Nullable String statedBy;

    private String source;

    private @Nullable String note;

    private boolean example;

    @SuppressWarnings("NullAway.Init") // what take() sets
    Figure(FigureId id, FigureData data, boolean example) {
        this.id = id;
        this.example = example;
        take(data);
    }

    @SuppressWarnings("NullAway.Init")
    protected Figure() {}

    /** @return what changed */
    Map<String, String> correct(FigureData data) {
        if (!data.code().equals(code)) {
            throw FigureRefusal.codeKept(code);
        }
        var changes = Changes.between(data(), data, Object::toString);
        if (!changes.isEmpty()) {
            take(data);
        }
        return changes;
    }

    private void take(FigureData data) {
        code = data.code();
        subject = data.subject();
        measure = data.measure();
        value = data.value();
        unit = data.unit().code();
        bound = data.bound();
        periodFrom = data.period() == null ? null : data.period().from();
        periodTo = data.period() == null ? null : data.period().to();
        base = data.base();
        statedBy = data.statedBy();
        source = data.source();
        note = data.note();
    }

    Figure atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    private FigureData data() {
        return new FigureData(
                code,
                subject,
                measure,
                value,
                new Unit(unit),
                bound,
                periodFrom == null || periodTo == null ? null : new Years(periodFrom, periodTo),
                base,
                statedBy,
                source,
                note);
    }

    FigureRow row() {
        return new FigureRow(id, version == null ? 0 : version, data(), example);
    }
}
