package org.rimanakuy.exchange;

import java.nio.file.Path;
import java.util.List;
import org.rimanakuy.exchange.file.Bundle;
import org.rimanakuy.exchange.file.Faults;
import org.rimanakuy.exchange.file.Limits;

/** The files of one import, taken in and kept until it is done with or given up. */
public final class Upload implements AutoCloseable {

    private final String title;
    private final Bundle bundle;
    private final Faults faults = new Faults();

    /** @param title for files that do not name themselves */
    public Upload(String title, List<Path> sources, Limits limits) {
        this.title = title;
        this.bundle = Bundle.of(sources, limits, faults);
    }

    String title() {
        return title;
    }

    Bundle bundle() {
        return bundle;
    }

    /** What was wrong when the files were taken in; each reading adds its own to a list of its own. */
    Faults freshFaults() {
        return faults.copy();
    }

    @Override
    public void close() {
        bundle.close();
    }
}
