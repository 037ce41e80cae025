package org.rimanakuy.dialogue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.InvitationLetter.Kind;
import org.rimanakuy.dialogue.InvitationLetter.Occasion;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.notice.Letters;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.Roles;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites to sessions by letter; a later invitation says what changed, and one that was called off is taken back. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class InvitationService {

    private final SessionService sessions;
    private final RoundtableService roundtables;
    private final AgendaService agendas;
    private final PlaceService places;
    private final AddressBook addresses;
    private final Invitations invitations;
    private final InvitationLetter letter;
    private final Letters letters;
    private final JournalService journal;
    private final Clock clock;

    InvitationService(
            SessionService sessions,
            RoundtableService roundtables,
            AgendaService agendas,
            PlaceService places,
            AddressBook addresses,
            Invitations invitations,
            InvitationLetter letter,
            Letters letters,
            JournalService journal,
            Clock clock) {
        this.sessions = sessions;
        this.roundtables = roundtables;
        this.agendas = agendas;
        this.places = places;
        this.addresses = addresses;
        this.invitations = invitations;
        this.letter = letter;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public InvitationPlan plan(SessionId id) {
        var session = sessions.find(id).orElseThrow(SessionRefusal::unknown);
        return new InvitationPlan(
                session,
                addresses.of(session.roundtable(), party -> true),
                announcement(session, points(session)).orElse(null),
                last(id).orElse(null));
    }

    /**
     * Writes to everybody who has an address.
     *
     * @return who is written to, and who has to be told by telephone or on paper
     * @throws InvitationRefusal before the hour is known, when it is over, and when nobody has an address
     */
    public Addressees invite(SessionId id, int seenVersion) {
        var before = last(id).map(InvitationRow::said).orElse(null);
        var sequence = sessions.invite(id, seenVersion);
        var session = sessions.find(id).orElseThrow(SessionRefusal::unknown);
        var points = points(session);
        var now = announcement(session, points).orElseThrow(InvitationRefusal::withoutHour);
        if (now.startsAt().isBefore(clock.instant())) {
            throw InvitationRefusal.begun();
        }
        var addressees = addresses.of(session.roundtable(), party -> true);
        if (addressees.reached().isEmpty()) {
            throw InvitationRefusal.nobodyToWriteTo();
        }
        var sentAt = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        invitations.save(new Invitation(new InvitationKey(id, sequence), sentAt, addressees, now));
        post(before == null ? Kind.FIRST : Kind.AGAIN, session, now, points, before, addressees);
        return addressees;
    }

    /** Whoever was invited is told, as long as the session has not begun. */
    @EventListener
    public void on(SessionCalledOff calledOff) {
        var said = last(calledOff.session()).map(InvitationRow::said);
        if (said.isPresent() && said.get().startsAt().isAfter(clock.instant())) {
            var session = sessions.find(calledOff.session()).orElseThrow(SessionRefusal::unknown);
            var addressees = addresses.of(session.roundtable(), party -> true);
            post(Kind.CALLED_OFF, session, said.get(), List.of(), null, addressees);
        }
    }

    private void post(
            Kind kind,
            SessionRow session,
            Announcement now,
            List<AgendaItemRow> points,
            @Nullable Announcement before,
            Addressees addressees) {
        var table = roundtables.find(session.roundtable()).orElseThrow();
        var occasion = new Occasion(kind, table, session, now, points, before);
        letters.postAll(addressees.reached().stream()
                .map(recipient -> letter.to(recipient, occasion))
                .toList());
        var counts = new LinkedHashMap<String, String>();
        counts.put("letters", Integer.toString(addressees.reached().size()));
        counts.put("unreached", Integer.toString(addressees.unreached().size()));
        journal.record(Act.of(kind == Kind.CALLED_OFF ? "calling-off-posted" : "invitation-posted")
                .on(SessionService.KIND, session.id().value(), session.code())
                .with(counts));
    }

    private Optional<InvitationRow> last(SessionId id) {
        return invitations.of(id, Limit.of(1)).stream().map(Invitation::row).findFirst();
    }

    /** What will be dealt with: what was put off or dropped is not announced. */
    private List<AgendaItemRow> points(SessionRow session) {
        return agendas.of(session.id()).stream()
                .filter(point -> point.state() == ItemState.PLANNED || point.state() == ItemState.TREATED)
                .toList();
    }

    private Optional<Announcement> announcement(SessionRow session, List<AgendaItemRow> points) {
        var data = session.data();
        var place = data.place() == null ? null : places.byId().get(data.place());
        var venue = Stream.of(data.venue(), place == null ? null : place.name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return Optional.ofNullable(data.startsAt())
                .map(startsAt -> Announcement.of(startsAt, data.endsAt(), venue, points));
    }
}
