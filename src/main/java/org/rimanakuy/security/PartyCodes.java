package org.rimanakuy.security;

import java.util.Optional;
import org.rimanakuy.shared.PartyId;

/** Finds a party by the code people read. Implemented downstream, where parties are kept. */
public interface PartyCodes {

    Optional<PartyId> byCode(String code);
}
