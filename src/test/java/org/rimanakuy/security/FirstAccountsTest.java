package org.rimanakuy.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@IntegrationTest
class FirstAccountsTest {

    private static final PartyId COMMUNITY = PartyId.next();

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountService service;

    @Autowired
    private SystemActs system;

    @Autowired
    private Passwords passwords;

    @Autowired
    private PasswordSignIn signIn;

    @TempDir
    private Path folder;

    @BeforeEach
    void empty(@Autowired ApplicationContext context) {
        CleanDatabase.clean(context);
    }

    @Test
    void the_first_administrator_comes_from_the_environment() {
        administrator("jefa", "tres palabras largas").run(new DefaultApplicationArguments());

        assertThat(all())
                .singleElement()
                .satisfies(row -> assertThat(row.roles()).containsExactly(Role.ADMINISTRATOR));
        assertThat(canEnter("jefa", "tres palabras largas")).isTrue();
    }

    @Test
    void there_is_only_one_first_administrator() {
        administrator("jefa", "").run(new DefaultApplicationArguments());
        administrator("otra", "").run(new DefaultApplicationArguments());

        assertThat(all()).extracting(AccountRow::login).containsExactly("jefa");
    }

    @Test
    void the_demonstration_has_one_account_per_role_and_voice_and_two_at_the_training_roundtable() {
        demonstration().open();

        assertThat(all())
                .extracting(AccountRow::login)
                .containsExactlyInAnyOrder(
                        "secretaria", "delegado", "empresa", "comunidad", "minera", "garante", "admin");
        assertThat(all())
                .filteredOn(row -> row.login().equals("delegado"))
                .singleElement()
                .satisfies(row -> assertThat(row.party()).isEqualTo(COMMUNITY));
    }

    @Test
    void their_password_is_kept_where_only_its_owner_reads_it() throws Exception {
        demonstration().open();
        var file = folder.resolve("accounts.txt");
        var password = Files.readAllLines(file).getFirst().split("\t")[1];

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(canEnter("garante", password)).isTrue();
    }

    @Test
    void a_second_start_changes_nothing() throws Exception {
        demonstration().open();
        var before = Files.readString(folder.resolve("accounts.txt"));

        demonstration().open();

        assertThat(all()).hasSize(7);
        assertThat(folder.resolve("accounts.txt")).hasContent(before);
    }

    private List<AccountRow> all() {
        return system.as("test", Role.ADMINISTRATOR, service::all);
    }

    private boolean canEnter(String login, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(login, password))
                .isAuthenticated();
    }

    private FirstAdministrator administrator(String login, String password) {
        return new FirstAdministrator(accounts, service, system, passwords, login, password);
    }

    private DemonstrationAccounts demonstration() {
        PartyCodes codes = code -> "COM-TMA".equals(code) ? Optional.of(COMMUNITY) : Optional.empty();
        var parties = new StaticListableBeanFactory(Map.of("codes", codes)).getBeanProvider(PartyCodes.class);
        return new DemonstrationAccounts(
                accounts, service, system, passwords, parties, folder.resolve("accounts.txt"), "");
    }
}
