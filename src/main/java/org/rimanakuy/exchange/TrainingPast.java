package org.rimanakuy.exchange;

import static org.rimanakuy.minutes.AnswerKind.APPROVED;
import static org.rimanakuy.minutes.AnswerKind.REFUSED;
import static org.rimanakuy.minutes.AnswerKind.RESERVED;
import static org.rimanakuy.minutes.Stance.ABSTAINS;
import static org.rimanakuy.minutes.Stance.AGAINST;
import static org.rimanakuy.minutes.Stance.FOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Output;
import org.rimanakuy.commitment.Recurrence;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.minutes.Consent;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.shared.PartialDate;

/** The two sessions of the training roundtable whose actas are closed; the second settles and changes what the first left. */
final class TrainingPast {

    private static final String WATER = "Agua de riego para Ejemplo Wayq'o";
    private static final String JOBS = "Puestos de trabajo para la provincia";
    private static final String ROAD = "Mantenimiento del camino norte";
    private static final String STUDY = "Estudio de caudales";
    private static final String ADDENDUM = "Adenda sobre los puestos de trabajo";

    private final TrainingTable table;

    TrainingPast(TrainingTable table) {
        this.table = table;
    }

    void tell() {
        var day = table.day(-150);
        var first = table.session("EJ-SE-01", day, "Agua, empleo y caminos");
        prepare(first, day);
        first.begin();
        var pending = water(first);
        jobs(first);
        first.circulate(table.after(day, 5));
        answer(first, day);
        var acta = first.close(table.after(day, 16));
        second(pending, acta.toString());
    }

    private static void prepare(TrainingSession first, LocalDate day) {
        first.point(
                WATER, "agua", 60, new AgendaItemRow.Paper("Aforos del canal, por comunidad", day.minusDays(8), null));
        first.point(JOBS, "empleo", 45);
        first.point(ROAD, "caminos", 30);
        attend(first);
        first.postpone(ROAD, "No alcanzó el tiempo: se trata en una próxima sesión.");
        first.treatAll();
    }

    private static void attend(TrainingSession session) {
        session.came("EJ-COM-ALTO", "Delegada titular de Ejemplo Alto", Capacity.TITULAR, 0, 180);
        session.came("EJ-COM-BAJO", "Delegado titular de Ejemplo Bajo", Capacity.TITULAR, 0, 180);
        session.came("EJ-COM-WAYQO", "Delegada alterna de Ejemplo Wayq'o", Capacity.ALTERNATE, 5, 180);
        session.came("EJ-FED", "Presidencia de la Federación de Práctica", Capacity.TITULAR, 0, 180);
        session.came("EJ-MINERA-2", "Representante de la Minera Segunda", Capacity.TITULAR, 0, 180);
        session.came("EJ-MUNI", "Alcaldía de Práctica", Capacity.AUTHORITY, 0, 170);
        session.came("EJ-GORE", "Representante del Gobierno Regional de Práctica", Capacity.TITULAR, 20, 120);
    }

    /** @return the line that stays pending */
    private LineRow water(TrainingSession first) {
        first.said(
                10,
                LineKind.INFORMATION,
                WATER,
                "EJ-COM-WAYQO",
                "Contó que desde hace tres meses el canal llega con la mitad del agua y que tres familias dejaron de sembrar.");
        first.said(
                18,
                LineKind.INFORMATION,
                WATER,
                "EJ-MINERA-2",
                "Respondió que sus aforos no muestran cambios y ofreció traerlos a la próxima sesión.");
        var canal = first.agreed(
                40,
                WATER,
                "EJ-MINERA-2",
                "La Compañía Minera Ejemplo Segunda revestirá con concreto 600 metros del canal de Ejemplo Wayq'o.");
        first.promised(
                canal,
                table.pledge(
                        "Revestir el canal de Ejemplo Wayq'o",
                        "EJ-MINERA-2",
                        Deadline.on(PartialDate.day(table.day(45))),
                        TrainingTable.SECRETARIAT,
                        Weight.CRITICAL,
                        Output.INFRASTRUCTURE,
                        "EJ-COM-WAYQO"));
        return first.said(
                55,
                LineKind.PENDING,
                WATER,
                "EJ-GORE",
                "Falta el estudio de caudales del Gobierno Regional; lo presenta en la próxima sesión.");
    }

    private void jobs(TrainingSession first) {
        var monthly = first.said(
                80,
                LineKind.DECISION,
                JOBS,
                null,
                "Los puestos de trabajo de la mina se publican el primer lunes de cada mes en la municipalidad.",
                Consent.MAJORITY,
                null,
                null);
        first.stood(
                monthly,
                Map.of(
                        "EJ-COM-ALTO", FOR,
                        "EJ-COM-BAJO", FOR,
                        "EJ-COM-WAYQO", FOR,
                        "EJ-FED", FOR,
                        "EJ-MUNI", ABSTAINS,
                        "EJ-MINERA-2", AGAINST));
        first.said(
                85,
                LineKind.RESERVATION,
                JOBS,
                "EJ-MINERA-2",
                "La empresa publica sus propios puestos; no responde por los de sus contratistas.");
        workshop(first);
    }

    private void workshop(TrainingSession first) {
        var workshop = first.agreed(
                110,
                JOBS,
                "EJ-MUNI",
                "La Municipalidad Provincial dictará un taller para quienes postulan a un puesto.");
        first.promised(
                workshop,
                table.pledge(
                        "Taller para postulantes",
                        "EJ-MUNI",
                        Deadline.NONE,
                        null,
                        Weight.ORDINARY,
                        Output.CAPABILITY,
                        "EJ-FED"));
    }

    /** The regional government says nothing until its time is over. */
    private void answer(TrainingSession first, LocalDate day) {
        var soon = table.after(day, 7);
        var late = table.after(day, 12);
        first.answered("EJ-COM-ALTO", APPROVED, null, "Delegada titular de Ejemplo Alto", soon);
        first.answered("EJ-COM-BAJO", APPROVED, null, "Delegado titular de Ejemplo Bajo", soon);
        first.answered(
                "EJ-COM-WAYQO",
                RESERVED,
                "El revestimiento debe empezar antes de las lluvias; el acta no lo dice.",
                "Delegada alterna de Ejemplo Wayq'o",
                late);
        first.answered(
                "EJ-FED",
                REFUSED,
                "No aprobamos un acta que no dice cuántos puestos hubo este año, aunque lo pedimos en la sesión.",
                "Presidencia de la Federación de Práctica",
                late);
        first.answered("EJ-MINERA-2", APPROVED, null, "Representante de la Minera Segunda", late);
        first.answered("EJ-MUNI", APPROVED, null, "Alcaldía de Práctica", soon);
    }

    private void second(LineRow pending, String acta) {
        var day = table.day(-60);
        var second = table.session("EJ-SE-02", day, "Caudales y adenda");
        second.point(STUDY, "agua", 60, new AgendaItemRow.Paper("Estudio de caudales", day.minusDays(9), null));
        second.point(ADDENDUM, "empleo", 30);
        attend(second);
        second.treatAll();
        second.begin();
        second.said(
                30,
                LineKind.INFORMATION,
                STUDY,
                "EJ-GORE",
                "Presentó el estudio de caudales: en tiempo seco el canal pierde por filtración un tercio del agua.",
                null,
                pending.code(),
                null);
        measurements(second);
        second.said(
                95,
                LineKind.AGREEMENT,
                ADDENDUM,
                null,
                "Se amplía lo decidido: la publicación mensual incluye los puestos de los contratistas dentro de la mina.",
                Consent.CONSENSUS,
                null,
                acta);
        second.circulate(table.after(day, 3));
        approve(second, day);
        second.close(table.after(day, 7));
    }

    private void approve(TrainingSession second, LocalDate day) {
        var all = Map.of(
                "EJ-COM-ALTO", "Delegada titular de Ejemplo Alto",
                "EJ-COM-BAJO", "Delegado titular de Ejemplo Bajo",
                "EJ-COM-WAYQO", "Delegada alterna de Ejemplo Wayq'o",
                "EJ-FED", "Presidencia de la Federación de Práctica",
                "EJ-MINERA-2", "Representante de la Minera Segunda",
                "EJ-MUNI", "Alcaldía de Práctica",
                "EJ-GORE", "Representante del Gobierno Regional de Práctica");
        List.copyOf(all.keySet())
                .forEach(party ->
                        second.answered(party, APPROVED, null, all.getOrDefault(party, ""), table.after(day, 6)));
    }

    private void measurements(TrainingSession second) {
        var shown = second.agreed(
                60,
                STUDY,
                "EJ-MINERA-2",
                "La Compañía Minera Ejemplo Segunda entregará sus aforos del canal a las comunidades cada tres meses.");
        second.promised(
                shown,
                table.pledge(
                        "Entregar los aforos del canal",
                        "EJ-MINERA-2",
                        Deadline.of(PartialDate.day(table.day(15)), Recurrence.QUARTERLY, null, null, null, null),
                        TrainingTable.SECRETARIAT,
                        Weight.IMPORTANT,
                        Output.SERVICE,
                        "EJ-COM-WAYQO",
                        "EJ-COM-ALTO"));
    }
}
