package org.rimanakuy.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.shared.PartyId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    List<Person> findByIdIn(Collection<UUID> ids);

    /** The same name within one party is the same person; across parties it need not be. */
    @Query("""
            select p from Person p where p.name = :name
            and exists (select 1 from Mandate m where m.personId = p.id and m.party = :party) order by p.id limit 1""")
    Optional<Person> named(String name, PartyId party);

    @Modifying
    @Query("delete from Person p where p.example = true")
    int deleteExamples();
}
