package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rimanakuy.security.Roles;

/** stub */
@Route("register/:number/edit")
@RolesAllowed(Roles.SECRETARIAT)
final class CorrectCommitmentView extends Div {}
