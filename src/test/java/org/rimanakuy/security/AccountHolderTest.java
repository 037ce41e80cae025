package org.rimanakuy.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Refusal;

class AccountHolderTest {

    @Test
    void an_administrator_can_be_nothing_else() {
        assertThatThrownBy(() -> holder(Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT), Optional.empty()))
                .isInstanceOfSatisfying(
                        AccountRefusal.class,
                        refusal ->
                                assertThat(refusal.key()).isEqualTo("security.refusal.administrator-states-nothing"));
    }

    @Test
    void the_other_roles_go_together() {
        assertThat(holder(Set.of(Role.SECRETARIAT, Role.DELEGATE), Optional.empty())
                        .roles())
                .hasSize(2);
    }

    @Test
    void somebody_without_a_role_is_refused() {
        assertThatThrownBy(() -> holder(Set.of(), Optional.empty())).isInstanceOf(AccountRefusal.class);
    }

    @Test
    void the_secretariat_speaks_for_no_party() {
        assertThatThrownBy(() -> holder(Set.of(Role.SECRETARIAT), Optional.of(PartyId.next())))
                .isInstanceOf(AccountRefusal.class);
    }

    @Test
    void a_name_cannot_be_blank() {
        assertThatThrownBy(() -> new AccountHolder("  ", Set.of(Role.DELEGATE), Optional.empty()))
                .isInstanceOf(Refusal.class);
    }

    private static AccountHolder holder(Set<Role> roles, Optional<PartyId> party) {
        return new AccountHolder("Rosa Huamaní", roles, party);
    }
}
