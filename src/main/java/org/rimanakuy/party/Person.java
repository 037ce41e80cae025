package org.rimanakuy.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Identity;

/** Somebody who stands for a party. Sex and age band serve counts by delegation and are never shown with the name. */
@Entity
@Table(name = "person")
class Person {

    @Id
    @Column(name = "person_id")
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private MandateData.@Nullable Sex sex;

    @Enumerated(EnumType.STRING)
    private MandateData.@Nullable AgeBand ageBand;

    private boolean example;

    Person(MandateData data, boolean example) {
        this.id = Identity.next();
        this.name = data.person();
        this.example = example;
        correct(data);
    }

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    void correct(MandateData data) {
        name = data.person();
        sex = data.sex();
        ageBand = data.ageBand();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    MandateData.@Nullable Sex sex() {
        return sex;
    }

    MandateData.@Nullable AgeBand ageBand() {
        return ageBand;
    }
}
