package org.rimanakuy.commitment;

import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/**
 * What a party without an account said on paper, as the secretariat records it.
 *
 * @param disputes whether a beneficiary contradicts a claim or a finding with it
 * @param paper what the scanned document is
 */
public record SpeakFor(Voice voice, PartyId party, boolean disputes, String paper, Speak said) {

    public SpeakFor {
        paper = Text.required(paper, Text.SOURCE);
    }
}
