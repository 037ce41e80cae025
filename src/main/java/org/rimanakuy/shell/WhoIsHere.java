package org.rimanakuy.shell;

import java.util.Optional;

/** What the frame needs to know of the person at the screen. Security answers; the frame knows nothing of accounts. */
public interface WhoIsHere {

    Optional<Person> person();

    /** Signs out and leaves for the public pages. */
    void leave();

    /**
     * @param key tells people apart and says nothing about them
     * @param party the name of the party this person speaks for, if any
     */
    record Person(String key, String name, Optional<String> party) {}
}
