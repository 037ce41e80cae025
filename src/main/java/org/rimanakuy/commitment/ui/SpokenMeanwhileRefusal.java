package org.rimanakuy.commitment.ui;

import org.rimanakuy.shared.Refusal;

/** Somebody else spoke, extended or ruled while this was being typed. */
final class SpokenMeanwhileRefusal extends Refusal {

    SpokenMeanwhileRefusal(String who, String what) {
        super("commitment.speech.meanwhile", who, what);
    }
}
