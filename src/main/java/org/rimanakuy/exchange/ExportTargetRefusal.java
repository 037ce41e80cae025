package org.rimanakuy.exchange;

import java.nio.file.Path;
import org.rimanakuy.shared.Refusal;

/** The export would overwrite something, or cannot be written where it was to go. */
final class ExportTargetRefusal extends Refusal {

    ExportTargetRefusal(Path target) {
        super("exchange.refusal.export-target", target.toString());
    }
}
