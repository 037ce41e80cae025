package org.rimanakuy.commitment;

import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;

/** A dated part of a commitment. */
public record MilestoneData(String title, PartialDate due) {

    public MilestoneData {
        title = Text.required(title, Text.TITLE);
    }
}
