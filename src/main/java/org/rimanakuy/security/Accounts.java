package org.rimanakuy.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    @Query("select a from Account a left join fetch a.roles where a.login = :login")
    Optional<Account> findByLogin(String login);

    @Query("select distinct a from Account a left join fetch a.roles order by a.name, a.id")
    List<Account> all();

    boolean existsByLogin(String login);

    long count();
}
