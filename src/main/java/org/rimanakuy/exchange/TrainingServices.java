package org.rimanakuy.exchange;

import java.time.Clock;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.commitment.PledgeService;
import org.rimanakuy.concern.GrievanceService;
import org.rimanakuy.concern.IncidentService;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.figure.FigureService;
import org.rimanakuy.minutes.CorrectionService;
import org.rimanakuy.minutes.ExampleActaService;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.perception.PerceptionService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.SystemActs;
import org.springframework.stereotype.Component;

/** Through which the training record comes and goes: the same doors that people use. */
@Component
record TrainingServices(
        RoundtableService roundtables,
        SessionService sessions,
        AgendaService agendas,
        AttendanceService attendance,
        MinutesService minutes,
        PledgeService pledges,
        CorrectionService corrections,
        ExampleActaService actas,
        PartyService parties,
        PlaceService places,
        AgreementService agreements,
        FigureService figures,
        IncidentService incidents,
        GrievanceService grievances,
        PerceptionService perception,
        SystemActs system,
        Clock clock) {}
