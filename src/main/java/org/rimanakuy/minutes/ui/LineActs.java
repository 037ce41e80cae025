package org.rimanakuy.minutes.ui;

import org.rimanakuy.minutes.LineRow;
import org.springframework.modulith.NamedInterface;

/** What can be done to a line beyond typing it, such as writing down what was promised in it. Implemented downstream. */
@NamedInterface("lines")
public interface LineActs {

    boolean concerns(LineRow line);

    /** @param afterwards runs when something about the line was recorded */
    void open(LineRow line, Runnable afterwards);
}
