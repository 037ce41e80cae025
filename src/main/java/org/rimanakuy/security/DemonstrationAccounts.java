package org.rimanakuy.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * One account per role to try the register with, and two that sit at the training roundtable. They share one password, made by chance at the first start and kept in
 * a file only its owner can read: a fixed one would be a back door the day somebody leaves this profile on.
 */
@Component
@Profile("demonstration")
public class DemonstrationAccounts {

    private static final List<Cast> CAST = List.of(
            new Cast("secretaria", "Secretaría técnica (demostración)", Role.SECRETARIAT, null),
            new Cast("delegado", "Delegación de la comunidad (demostración)", Role.DELEGATE, "COM-TMA"),
            new Cast("empresa", "Relaciones comunitarias de la empresa (demostración)", Role.DELEGATE, "GLENCORE"),
            new Cast("comunidad", "Delegada de Ejemplo Alto en la mesa de práctica", Role.DELEGATE, "EJ-COM-ALTO"),
            new Cast("minera", "Representante de la minera en la mesa de práctica", Role.DELEGATE, "EJ-MINERA-2"),
            new Cast("garante", "Garante (demostración)", Role.GUARANTOR, "COOPERACCION"),
            new Cast("admin", "Administración (demostración)", Role.ADMINISTRATOR, null));

    private final Accounts accounts;
    private final AccountService service;
    private final SystemActs system;
    private final Passwords passwords;
    private final ObjectProvider<PartyCodes> parties;
    private final Path file;
    private final String chosenPassword;

    DemonstrationAccounts(
            Accounts accounts,
            AccountService service,
            SystemActs system,
            Passwords passwords,
            ObjectProvider<PartyCodes> parties,
            @Value("${rimanakuy.demonstration.accounts-file:data/demonstration-accounts.txt}") Path file,
            @Value("${rimanakuy.demonstration.password:}") String chosenPassword) {
        this.accounts = accounts;
        this.service = service;
        this.system = system;
        this.passwords = passwords;
        this.parties = parties;
        this.file = file;
        this.chosenPassword = chosenPassword;
    }

    /** Opens those that are missing; to be called once the parties they speak for are on record. Changes none that exist. */
    public void open() {
        var missing = CAST.stream()
                .filter(one -> !accounts.existsByLogin(one.login()))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        var password = chosenPassword.isBlank() ? kept().orElseGet(this::made) : chosenPassword;
        keep(password);
        missing.forEach(one -> system.as("rimanakuy", Role.ADMINISTRATOR, () -> open(one, password)));
    }

    private String made() {
        return passwords.generateFor(CAST.stream().map(Cast::login).toArray(String[]::new));
    }

    private IssuedPassword open(Cast one, String password) {
        return service.open(one.login(), new AccountHolder(one.name(), Set.of(one.role()), partyOf(one)), password);
    }

    private Optional<PartyId> partyOf(Cast one) {
        return Optional.ofNullable(one.party())
                .flatMap(code -> Optional.ofNullable(parties.getIfAvailable()).flatMap(known -> known.byCode(code)));
    }

    private Optional<String> kept() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(line -> line.split("\t"))
                            .filter(cells -> cells.length > 1)
                            .map(cells -> cells[1])
                            .findFirst()
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void keep(String password) {
        var lines = CAST.stream()
                .map(one -> String.join("\t", one.login(), password, one.name()))
                .toList();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.notExists(file)) {
                Files.createFile(file);
            }
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private record Cast(
            String login, String name, Role role, @Nullable String party) {}
}
