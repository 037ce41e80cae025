package org.rimanakuy.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The commitments in which nobody is done yet, as whoever takes them over needs them. What it tells is public. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class OpenCommitmentService {

    private static final String OPEN = "select c.commitment_id from commitment c where c.mover <> 'NOBODY' and %s";
    private static final String ORDER = " order by due_order, number_order";

    private final Register register;
    private final RegisterRows rows;
    private final Commitments commitments;
    private final EvidenceLinks evidence;
    private final Amendments amendments;
    private final DocumentService documents;
    private final PartyService parties;
    private final JdbcClient sql;

    OpenCommitmentService(
            Register register,
            RegisterRows rows,
            Commitments commitments,
            EvidenceLinks evidence,
            Amendments amendments,
            DocumentService documents,
            PartyService parties,
            JdbcClient sql) {
        this.register = register;
        this.rows = rows;
        this.commitments = commitments;
        this.evidence = evidence;
        this.amendments = amendments;
        this.documents = documents;
        this.parties = parties;
        this.sql = sql;
    }

    /** What these parties promised, next deadline first. */
    public List<CommitmentId> promisedBy(Collection<PartyId> promisors) {
        return sql.sql(OPEN.formatted("c.promisor_id in (:promisors)") + ORDER)
                .param("promisors", promisors.stream().map(PartyId::value).toList())
                .query((row, index) -> new CommitmentId(row.getObject("commitment_id", UUID.class)))
                .list();
    }

    /** What these parties promised, and what {@code party} follows up or was promised; next deadline first. */
    public List<CommitmentId> concerning(PartyId party, Collection<PartyId> promisors) {
        var id = party.value();
        return sql.sql(
                        "select commitment_id from (select c.commitment_id, c.due_order, c.number_order from commitment c"
                                + " where c.mover <> 'NOBODY' and c.promisor_id in (:promisors)"
                                + " union select c.commitment_id, c.due_order, c.number_order from commitment c"
                                + " where c.mover <> 'NOBODY' and c.follow_up_id = :party"
                                + " union select c.commitment_id, c.due_order, c.number_order from commitment_beneficiary b"
                                + " join commitment c on c.commitment_id = b.commitment_id"
                                + " where c.mover <> 'NOBODY' and b.party_id = :party) open" + ORDER)
                .param("promisors", promisors.stream().map(PartyId::value).toList())
                .param("party", id)
                .query((row, index) -> new CommitmentId(row.getObject("commitment_id", UUID.class)))
                .list();
    }

    /** In the order asked for; meant for a page of them. */
    public List<OpenCommitment> told(List<CommitmentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var told = commitments.withStatements(ids).stream().collect(Collectors.toMap(Commitment::id, one -> one));
        var files = files(told.values().stream()
                .flatMap(one -> one.statements().stream())
                .map(Statement::id)
                .toList());
        var scans = scans(ids);
        var names = parties.names();
        var order = ids.stream().map(CommitmentId::value).toList();
        return rows.of(register.these(order)).stream()
                .map(row -> {
                    var commitment = told.get(row.id());
                    var said = commitment == null ? List.<LastWord>of() : lastWords(commitment, files, names);
                    var came = commitment == null ? Stream.<DocumentRow>empty() : cameWith(commitment, files);
                    var agreed = scans.getOrDefault(row.id(), List.of()).stream();
                    return new OpenCommitment(row, said, others(said, Stream.concat(came, agreed)));
                })
                .toList();
    }

    private static Stream<DocumentRow> cameWith(Commitment commitment, Map<UUID, List<DocumentRow>> files) {
        return commitment.statements().stream().flatMap(one -> files.getOrDefault(one.id(), List.of()).stream());
    }

    private static List<DocumentRow> others(List<LastWord> said, Stream<DocumentRow> all) {
        var shown = said.stream().flatMap(word -> word.evidence().stream()).toList();
        return all.filter(file -> !shown.contains(file)).distinct().toList();
    }

    private static List<LastWord> lastWords(
            Commitment commitment, Map<UUID, List<DocumentRow>> files, PartyNames names) {
        var still = Voices.stillSaid(commitment.record().statements());
        var byVoice = new EnumMap<Voice, Statement>(Voice.class);
        commitment.statements().stream()
                .filter(one -> still.contains(one.data()) && one.data().milestone() == null)
                .sorted(Comparator.comparing(one -> one.data().statedOn().lastDay()))
                .forEach(one -> byVoice.put(one.data().voice(), one));
        return byVoice.values().stream()
                .map(statement -> {
                    var data = statement.data();
                    return new LastWord(
                            data.voice(),
                            data.party() == null ? null : names.of(data.party()),
                            data.statedOn(),
                            data.standing(),
                            data.words(),
                            files.getOrDefault(statement.id(), List.of()));
                })
                .toList();
    }

    /** The scans of what was agreed. */
    private Map<CommitmentId, List<DocumentRow>> scans(List<CommitmentId> ids) {
        var agreed = amendments.ofAll(ids).stream()
                .filter(one -> one.scan().isPresent())
                .toList();
        var found = documents
                .rows(agreed.stream().flatMap(one -> one.scan().stream()).toList())
                .stream()
                .collect(Collectors.toMap(DocumentRow::id, row -> row));
        return agreed.stream()
                .filter(one -> found.containsKey(one.scan().orElseThrow()))
                .collect(Collectors.groupingBy(
                        Amendment::commitment,
                        Collectors.mapping(
                                one -> Objects.requireNonNull(
                                        found.get(one.scan().orElseThrow())),
                                Collectors.toList())));
    }

    private Map<UUID, List<DocumentRow>> files(List<UUID> statements) {
        if (statements.isEmpty()) {
            return Map.of();
        }
        var links = evidence.of(statements).stream()
                .filter(link -> !link.isExamined())
                .toList();
        var found = documents.rows(links.stream().map(Evidence::document).toList()).stream()
                .collect(Collectors.toMap(DocumentRow::id, row -> row));
        var files = new HashMap<UUID, List<DocumentRow>>();
        for (var link : links) {
            var row = found.get(link.document());
            if (row != null) {
                files.computeIfAbsent(link.statement(), first -> new ArrayList<>())
                        .add(row);
            }
        }
        return files;
    }
}
