package org.rimanakuy.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rimanakuy.dialogue.ItemState;
import org.rimanakuy.dialogue.SessionGap;
import org.rimanakuy.dialogue.SessionKind;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.shared.DateWords;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;

/**
 * The fixed words of the canonical text. They are not those of the screen: a better word there must not change what a
 * hash of years ago was made from. Whoever changes one here gives the form of the text a new number.
 */
final class ActaWords {

    /** Which form of the text this is; printed in it. */
    static final int FORM = 1;

    private static final DateWords DATES = DateWords.in(Language.ES.locale());
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ActaWords() {}

    static String day(PartialDate day) {
        return DATES.of(day);
    }

    static String day(LocalDate day) {
        return DATES.of(day);
    }

    static String day(Instant at, ZoneId zone) {
        return DATES.of(at.atZone(zone).toLocalDate());
    }

    static String hour(Instant at, ZoneId zone) {
        return HOUR.format(at.atZone(zone));
    }

    /** A deadline is an ISO date of some precision, or a condition in words. */
    static String due(String due) {
        try {
            return DATES.of(PartialDate.parse(due));
        } catch (InvalidInputRefusal condition) {
            return due;
        }
    }

    static String of(SessionKind kind) {
        return switch (kind) {
            case ORDINARY -> "sesión ordinaria";
            case EXTRAORDINARY -> "sesión extraordinaria";
            case INSTALLATION -> "instalación";
            case OPEN_HEARING -> "audiencia pública";
            case PARTICIPATORY_BUDGET -> "presupuesto participativo";
            case COORDINATION_COUNCIL -> "consejo de coordinación local";
            case OTHER -> "otra reunión";
        };
    }

    static String of(Language language) {
        return switch (language) {
            case ES -> "castellano";
            case QU -> "quechua";
            case EN -> "inglés";
        };
    }

    static String of(Capacity capacity) {
        return switch (capacity) {
            case AUTHORITY -> "autoridad";
            case TITULAR -> "titular";
            case ALTERNATE -> "alterno";
            case ADVISER -> "asesoría";
            case OBSERVER -> "observación";
            case FOLLOW_UP -> "seguimiento";
        };
    }

    static String of(ItemState state) {
        return switch (state) {
            case PLANNED -> "sin tratar";
            case TREATED -> "tratado";
            case POSTPONED -> "pasa a otra sesión";
            case DROPPED -> "retirado";
        };
    }

    static String of(LineKind kind) {
        return switch (kind) {
            case INFORMATION -> "Información";
            case DECISION -> "Decisión";
            case AGREEMENT -> "Acuerdo";
            case RESERVATION -> "Reserva";
            case PENDING -> "Pendiente";
        };
    }

    static String of(Consent consent) {
        return switch (consent) {
            case CONSENSUS -> "por consenso";
            case MAJORITY -> "por mayoría";
            case NONE -> "sin acuerdo";
        };
    }

    static String of(Stance stance) {
        return switch (stance) {
            case FOR -> "A favor";
            case AGAINST -> "En contra";
            case ABSTAINS -> "Se abstiene";
        };
    }

    static String of(AnswerKind kind) {
        return switch (kind) {
            case APPROVED -> "aprueba";
            case RESERVED -> "aprueba con reserva";
            case REFUSED -> "no aprueba";
            case SILENT -> "no respondió en el plazo; el silencio no es aprobación";
        };
    }

    static String of(LineGap gap) {
        return switch (gap) {
            case RESPONSIBLE -> "responsable";
            case DEADLINE -> "plazo";
            case FOLLOW_UP -> "seguimiento";
            case QUORUM -> "quórum";
        };
    }

    static String of(SessionGap gap) {
        return switch (gap) {
            case NO_AGENDA -> "no tuvo orden del día";
            case PAPERS_LATE -> "hubo documentos que no se entregaron con la anticipación debida";
            case NO_INTERPRETER -> "se habló más de un idioma y nadie interpretó";
            case NO_DRAFTER -> "no consta quién redactó el acta";
        };
    }

    static String weight(int weight) {
        return switch (weight) {
            case 3 -> "crítico";
            case 2 -> "importante";
            default -> "ordinario";
        };
    }
}
