package org.rimanakuy.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
@SignedInAs(Role.ADMINISTRATOR)
class AccountServiceTest {

    private static final AccountHolder DELEGATE =
            new AccountHolder("Julián Ccapa", Set.of(Role.DELEGATE), Optional.of(PartyId.next()));

    @Autowired
    private AccountService service;

    @Autowired
    private PasswordSignIn signIn;

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private SystemActs system;

    @BeforeEach
    void empty(@Autowired ApplicationContext context) {
        CleanDatabase.clean(context);
        throttle.forgive("julian");
    }

    @Test
    void an_opened_account_can_sign_in_and_speaks_for_its_party() {
        var issued = service.open("Julian", DELEGATE);

        SecurityContextHolder.getContext().setAuthentication(enter("JULIAN", issued.password()));

        assertThat(currentUser.required().party()).isEqualTo(DELEGATE.party());
        assertThat(currentUser.required().name()).isEqualTo("Julián Ccapa");
        assertThat(currentUser.is(Role.DELEGATE)).isTrue();
    }

    @Test
    void a_password_is_not_carried_into_the_session() {
        var entered = enter("julian", service.open("julian", DELEGATE).password());

        assertThat(entered.getCredentials()).isNull();
    }

    @Test
    void unknown_wrong_and_inactive_are_refused_with_the_same_words() {
        var issued = service.open("julian", DELEGATE);
        var wrong = refusalOf("julian", "equivocada-123");
        service.deactivate(issued.account(), 0);

        assertThat(refusalOf("nadie", "equivocada-123")).isEqualTo(wrong);
        assertThat(refusalOf("julian", issued.password())).isEqualTo(wrong);
    }

    @Test
    void too_many_attempts_are_refused_even_with_the_right_password() {
        var issued = service.open("julian", DELEGATE);
        for (var attempt = 0; attempt < SignInThrottle.PER_LOGIN; attempt++) {
            refusalOf("julian", "equivocada-123");
        }

        assertThatThrownBy(() -> enter("julian", issued.password())).isInstanceOf(LockedException.class);
    }

    @Test
    void a_login_is_given_once() {
        service.open("julian", DELEGATE);

        assertThatThrownBy(() -> service.open("JULIAN", DELEGATE)).isInstanceOf(AccountRefusal.class);
    }

    @Test
    void a_change_to_what_somebody_else_changed_meanwhile_is_refused() {
        var account = service.open("julian", DELEGATE).account();
        service.change(account, 0, new AccountHolder("Julián C.", Set.of(Role.GUARANTOR), Optional.empty()));

        assertThatThrownBy(() -> service.change(account, 0, DELEGATE)).isInstanceOf(StaleVersionRefusal.class);
        assertThat(service.all()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Julián C.");
            assertThat(row.roles()).containsExactly(Role.GUARANTOR);
            assertThat(row.party()).isNull();
        });
    }

    @Test
    void a_new_password_replaces_the_old_one() {
        var first = service.open("julian", DELEGATE);
        var second = service.resetPassword(first.account(), 0);

        assertThat(enter("julian", second.password()).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> enter("julian", first.password())).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void one_changes_the_own_password_only_with_the_current_one() {
        var issued = service.open("julian", DELEGATE);
        SecurityContextHolder.getContext().setAuthentication(enter("julian", issued.password()));

        assertThatThrownBy(() -> service.changeOwnPassword("equivocada-123", "tres palabras largas"))
                .isInstanceOf(AccountRefusal.class);
        service.changeOwnPassword(issued.password(), "tres palabras largas");

        assertThat(enter("julian", "tres palabras largas").isAuthenticated()).isTrue();
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void only_an_administrator_keeps_accounts() {
        assertThatThrownBy(service::all).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.open("julian", DELEGATE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_administrator_cannot_deactivate_the_own_account() {
        var own = currentUser.required().account();

        assertThatThrownBy(() -> service.deactivate(own, 0))
                .isInstanceOfSatisfying(
                        AccountRefusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("security.refusal.oneself"));
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void the_system_acts_under_its_own_name_and_leaves_the_user_as_they_were() {
        var during = system.as("importer", Role.ADMINISTRATOR, () -> {
            service.all();
            return currentUser.required().name();
        });

        assertThat(during).isEqualTo("importer");
        assertThat(currentUser.is(Role.SECRETARIAT)).isTrue();
    }

    private Authentication enter(String login, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(login, password));
    }

    private String refusalOf(String login, String password) {
        try {
            enter(login, password);
            return "entered";
        } catch (BadCredentialsException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
