package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.Component;
import org.rimanakuy.dialogue.SessionRow;

/** Something shown beside the lines while they are typed, such as what the minutes still lack; in the order of the beans. */
interface BesideTheLines {

    Component of(SessionRow session);
}
