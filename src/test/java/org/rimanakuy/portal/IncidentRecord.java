package org.rimanakuy.portal;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import org.rimanakuy.concern.Account;
import org.rimanakuy.concern.IncidentData;
import org.rimanakuy.concern.IncidentKind;
import org.rimanakuy.concern.IncidentService;
import org.rimanakuy.concern.Severity;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.PartialDate;
import org.springframework.context.ApplicationContext;

/** Two incidents, one of them told by two sides. */
final class IncidentRecord {

    private IncidentRecord() {}

    static void open(ApplicationContext context) {
        var place = context.getBean(PlaceService.class)
                .byCode("CUS-ESP")
                .orElseThrow()
                .id();
        var incidents = context.getBean(IncidentService.class);
        asSecretariat(context, () -> {
            incidents.record(new IncidentData(
                    PartialDate.parse("2012-05-21"),
                    PartialDate.parse("2012-05-31"),
                    place,
                    IncidentKind.STRIKE,
                    Severity.SEVERE,
                    "Paro de diez días",
                    List.of(
                            new Account("Frente Único", "Pedimos que se revise el convenio", null, "Acta"),
                            new Account("La empresa", "Se bloqueó la vía", PartialDate.year(2012), null)),
                    "CooperAcción"));
            incidents.record(new IncidentData(
                    PartialDate.year(2020),
                    null,
                    place,
                    IncidentKind.BLOCKADE,
                    Severity.HIGH,
                    "Bloqueo de la vía",
                    List.of(),
                    "Diario"));
        });
    }
}
