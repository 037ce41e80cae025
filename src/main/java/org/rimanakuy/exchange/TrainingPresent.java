package org.rimanakuy.exchange;

import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Output;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.minutes.AnswerKind;
import org.rimanakuy.minutes.Consent;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.party.Capacity;

/** What the training roundtable is in the middle of: an acta in circulation, a session in course, those to come. */
final class TrainingPresent {

    private static final String DUST = "Polvo y tránsito en el camino norte";
    private static final String TODAY = "Avance de las obras del canal";

    private final TrainingTable table;

    TrainingPresent(TrainingTable table) {
        this.table = table;
    }

    void tell() {
        circulating();
        open();
        calledOff();
        planned();
    }

    private void circulating() {
        var third = table.session("EJ-SE-03", table.day(-12), "Polvo y tránsito");
        third.point(DUST, "caminos", 90);
        third.came("EJ-COM-ALTO", "Delegada titular de Ejemplo Alto", Capacity.TITULAR, 0, 150);
        third.came("EJ-COM-BAJO", "Delegado titular de Ejemplo Bajo", Capacity.TITULAR, 0, 150);
        third.came("EJ-MINERA-2", "Representante de la Minera Segunda", Capacity.TITULAR, 0, 150);
        third.came("EJ-MUNI", "Alcaldía de Práctica", Capacity.AUTHORITY, 15, 150);
        third.treatAll();
        third.begin();
        third.said(
                40,
                LineKind.DECISION,
                DUST,
                null,
                "Los volquetes no pasan por Ejemplo Alto entre las diez de la noche y las cinco de la mañana.",
                Consent.CONSENSUS,
                null,
                null);
        var watering = third.agreed(
                75,
                DUST,
                "EJ-MINERA-2",
                "La Compañía Minera Ejemplo Segunda regará el camino norte dos veces al día en tiempo seco.");
        third.promised(
                watering,
                table.pledge(
                        "Regar el camino norte",
                        "EJ-MINERA-2",
                        Deadline.NONE,
                        TrainingTable.SECRETARIAT,
                        Weight.IMPORTANT,
                        Output.SERVICE,
                        "EJ-COM-ALTO",
                        "EJ-COM-BAJO"));
        answered(third, watering);
    }

    private void answered(TrainingSession third, LineRow watering) {
        var sent = table.day(-2);
        third.circulate(table.after(sent, 0));
        var yesterday = table.after(table.day(-1), 0);
        third.answered("EJ-COM-BAJO", AnswerKind.APPROVED, null, "Delegado titular de Ejemplo Bajo", yesterday);
        third.corrected(
                watering,
                "EJ-COM-ALTO",
                "Delegada titular de Ejemplo Alto",
                "La Compañía Minera Ejemplo Segunda regará el camino norte tres veces al día en tiempo seco.",
                "En la sesión la empresa ofreció tres veces, y así lo anotamos.");
    }

    private void open() {
        var fourth = table.sessionNow("EJ-SE-04", "Avance de obras");
        fourth.point(TODAY, "agua", 40);
        fourth.gather();
        fourth.open();
        fourth.came("EJ-COM-ALTO", "Delegada titular de Ejemplo Alto", Capacity.TITULAR, 0, null);
        fourth.came("EJ-COM-WAYQO", "Delegada alterna de Ejemplo Wayq'o", Capacity.ALTERNATE, 0, null);
        fourth.came("EJ-MINERA-2", "Representante de la Minera Segunda", Capacity.TITULAR, 0, null);
        fourth.begin();
        fourth.said(
                0,
                LineKind.INFORMATION,
                TODAY,
                "EJ-MINERA-2",
                "Informó que 200 de los 600 metros del canal ya están revestidos.");
        fourth.said(
                0,
                LineKind.PENDING,
                TODAY,
                "EJ-COM-WAYQO",
                "Pide ver la obra antes de que se sigan colocando las losas; falta fijar el día de la visita.");
    }

    private void calledOff() {
        var fifth = table.session("EJ-SE-05", table.day(9), "Visita al canal");
        fifth.point("Visita a la obra del canal", "agua", 120);
        fifth.callOff("Paro provincial: no hay cómo llegar. La visita pasa a la próxima sesión.");
    }

    private void planned() {
        var sixth = table.session("EJ-SE-06", table.day(24), "Sesión de seguimiento");
        sixth.gather();
        sixth.point("Cronograma del próximo año", "seguimiento", 30);
    }
}
