package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rimanakuy.security.Roles;

/** stub */
@Route("register/new")
@RolesAllowed(Roles.SECRETARIAT)
final class RecordCommitmentView extends Div {}
