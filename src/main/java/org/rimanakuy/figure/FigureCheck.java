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

/** A formula over figures with what somebody expects of it. What it comes to is never kept. */
@Entity
@Table(name = "figure_check")
class FigureCheck {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "check_id"))
    private FigureId id;

    @Version
    private @Nullable Integer version;

    private String code;

    private String title;

    private String formula;

    private @Nullable BigDecimal expected;

    private @Nullable String expectedUnit;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict found;

    private @Nullable String across;

    private @Nullable String note;

    private boolean example;

    @SuppressWarnings("NullAway.Init") // what take() sets
    FigureCheck(FigureId id, CheckData data, boolean example) {
        this.id = id;
        this.example = example;
        take(data);
    }

    @SuppressWarnings("NullAway.Init")
    protected FigureCheck() {}

    /** @return what changed */
    Map<String, String> correct(CheckData data) {
        if (!data.code().equals(code)) {
            throw FigureRefusal.codeKept(code);
        }
        var changes = Changes.between(data(), data, Object::toString);
        if (!changes.isEmpty()) {
            take(data);
        }
        return changes;
    }

    private void take(CheckData data) {
        code = data.code();
        title = data.title();
        formula = data.formula();
        expected = data.expected();
        expectedUnit = data.expectedUnit();
        found = data.found();
        across = data.across();
        note = data.note();
    }

    FigureCheck atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    CheckData data() {
        return new CheckData(code, title, formula, expected, expectedUnit, found, across, note);
    }

    CheckRow row(Map<String, FigureData> figures) {
        return new CheckRow(id, version == null ? 0 : version, data(), example, Reckoner.of(data(), figures));
    }
}
