package org.rimanakuy.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.StaleVersionRefusal;

/** A local day off. */
@Entity
@Table(name = "holiday")
class Holiday {

    @Id
    @Column(name = "holiday_id")
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(name = "holiday_on")
    private LocalDate day;

    private String name;

    private String source;

    Holiday(HolidayData data) {
        this.id = Identity.next();
        this.day = data.day().date();
        this.name = data.name();
        this.source = data.source();
    }

    @SuppressWarnings("NullAway.Init")
    protected Holiday() {}

    Holiday atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    HolidayRow row() {
        return new HolidayRow(id, version == null ? 0 : version, day, name, source);
    }
}
