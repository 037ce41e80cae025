package org.rimanakuy;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills an empty register with as many commitments as wanted, in plain SQL: twenty companies in ten successions, five
 * hundred communities, fifty agreements; deadlines over thirty years; every tenth promise overdue, every third without a
 * deadline, every fourth with its guarantor. One word in every second title, one in every hundredth, one in a handful.
 */
final class ManyCommitments {

    private static final int CHUNK = 50_000;

    private final JdbcClient sql;

    ManyCommitments(JdbcClient sql) {
        this.sql = sql;
    }

    void fill(int rows) {
        places();
        parties();
        agreements();
        for (var from = 1; from <= rows; from += CHUNK) {
            commitments(from, Math.min(rows, from + CHUNK - 1));
            Bench.say("  %,d commitments", Math.min(rows, from + CHUNK - 1));
        }
        sql.sql("analyze table commitment, commitment_beneficiary, statement").query().listOfRows();
    }

    private void places() {
        sql.sql("""
                insert into place (place_id, version, code, name, level, parent_id)
                values (%1$s, 0, 'R', 'Región de medida', 'REGION', null),
                    (%2$s, 0, 'P', 'Provincia de medida', 'PROVINCE', %1$s),
                    (%3$s, 0, 'D', 'Distrito de medida', 'DISTRICT', %2$s)
                """.formatted(id("1", "1"), id("1", "2"), id("1", "3"))).update();
        sql.sql("""
                insert into place (place_id, version, code, name, level, parent_id)
                select %s, 0, concat('C', seq), concat('Comunidad ', seq), 'COMMUNITY', %s from seq_1001_to_1500
                """.formatted(id("1", "seq"), id("1", "3"))).update();
    }

    private void parties() {
        sql.sql("""
                insert into party (party_id, version, code, name, kind)
                select %s, 0, concat('EMPRESA', seq), concat('Empresa ', seq), 'COMPANY' from seq_1_to_20
                """.formatted(id("2", "seq"))).update();
        sql.sql("""
                insert into party (party_id, version, code, name, kind, place_id)
                select %s, 0, concat('COM', seq), concat('Comunidad ', seq), 'COMMUNITY', %s from seq_1001_to_1500
                """.formatted(id("2", "seq"), id("1", "seq"))).update();
        sql.sql("""
                insert into succession (succession_id, version, predecessor_id, successor_id, effective_on,
                    effective_precision)
                select %s, 0, %s, %s, '2013-01-01', 'YEAR' from seq_1_to_10
                """.formatted(id("3", "seq"), id("2", "seq"), id("2", "seq + 10"))).update();
    }

    private void agreements() {
        sql.sql("""
                insert into agreement (agreement_id, version, code, title, instrument, signed_on, signed_precision,
                    followed_since)
                select %s, 0, concat('AG-2000-', seq), concat('Convenio ', seq), 'ACCORD', '2000-01-01', 'YEAR',
                    '2010-01-01'
                from seq_1_to_50
                """.formatted(id("4", "seq"))).update();
        sql.sql("""
                insert into agreement_party (agreement_id, position, party_id, role)
                select %s, 0, %s, 'GUARANTOR' from seq_1_to_5
                """.formatted(id("4", "seq"), id("2", "1500"))).update();
    }

    private void commitments(int from, int to) {
        var range = "seq_" + from + "_to_" + to;
        sql.sql("""
                insert into commitment (commitment_id, version, number, number_order, title, text, wording, language,
                    agreement_id, promisor_id, made_on, made_precision, deadline_kind, due_on, due_precision, follow_up_id,
                    weight, women_focused, place_id, followed_since, headline, headline_by, clock_state, clock_due, mover,
                    guarantor_from, due_order, example)
                select %s, 0, concat('CM-', 2000 + seq %% 25, '-', lpad(seq, greatest(3, length(seq)), '0')), (2000 + seq %% 25) * 10000000 + seq,
                    concat(elt(1 + seq %% 7, 'Construir', 'Mejorar', 'Entregar', 'Reparar', 'Mantener', 'Dotar', 'Ampliar'),
                        ' ', elt(1 + seq %% 2, 'agua', 'vías'), ' para el sector ', seq,
                        if(seq %% 100 = 0, ' escolar', ''), if(seq %% 200000 = 7, ' infrecuente7', '')),
                    concat('Se compromete a atender el pedido número ', seq, ' de la asamblea, con los materiales y el'
                        ' personal necesarios, antes de la siguiente reunión ordinaria de la mesa de diálogo.'),
                    'LITERAL', 'ES', %s, %s, '2000-01-01', 'YEAR',
                    if(seq %% 3 = 0, 'NONE', 'DATE'), if(seq %% 3 = 0, null, date('2000-01-01') + interval seq * 7919 %% 10950 day),
                    if(seq %% 3 = 0, null, 'DAY'), if(seq %% 5 = 0, %s, null),
                    seq %% 3, 0, %s, '2010-01-01',
                    elt(1 + seq %% 4, 'PENDING', 'IN_PROGRESS', 'FULFILLED', 'CLAIMED'), if(seq %% 4 = 1, 'PROMISOR', null),
                    case when seq %% 3 = 0 then 'NO_DEADLINE' when seq %% 4 = 2 then 'ON_TIME'
                        when seq %% 4 = 3 then 'AWAITING_VERIFICATION' when seq * 7919 %% 10950 > 8500 then 'RUNNING'
                        else 'SILENT' end,
                    if(seq %% 3 = 0, null, date('2000-01-01') + interval seq * 7919 %% 10950 day),
                    case when seq %% 4 = 2 then 'NOBODY' when seq %% 4 = 3 then 'GUARANTOR'
                        when seq %% 3 = 0 then 'ROUNDTABLE' else 'PROMISOR' end,
                    if(seq %% 4 = 3, date('2015-01-31') + interval seq * 7919 %% 3650 day, null),
                    if(seq %% 3 = 0, '9999-12-31', date('2000-01-01') + interval seq * 7919 %% 10950 day), 0
                from %s""".formatted(
                                id("5", "seq"),
                                id("4", "1 + seq % 50"),
                                id("2", "1 + seq % 20"),
                                id("2", "1001 + seq % 500"),
                                id("1", "1001 + seq % 500"),
                                range)
                        .replace("%%", "%"))
                .update();
        toWhomAndWhatWasSaid(range);
        recent(range);
        crossed(range);
    }

    private void toWhomAndWhatWasSaid(String range) {
        sql.sql("""
                insert into commitment_beneficiary (commitment_id, position, party_id, number_order)
                select %s, 0, %s, (2000 + seq %% 25) * 10000000 + seq from %s"""
                        .formatted(id("5", "seq"), id("2", "1001 + seq % 500"), range))
                .update();
        sql.sql("""
                insert into statement (statement_id, commitment_id, voice, stated_on, stated_precision, standing, words,
                    disputes, recorded_at)
                select %s, %s, 'PROMISOR', '2015-01-01', 'YEAR', 'IN_PROGRESS', 'Se avanza.', 0, now(6)
                from %s where seq %% 4 = 1""".formatted(id("6", "seq"), id("5", "seq"), range)).update();
    }

    /** One in forty was spoken of in the last two years, some claimed and some found. */
    private void recent(String range) {
        sql.sql("""
                insert into statement (statement_id, commitment_id, voice, stated_on, stated_precision, standing, words,
                    disputes, recorded_at)
                select %s, %s, elt(1 + seq %% 3, 'PROMISOR', 'COMMUNITY', 'GUARANTOR'),
                    curdate() - interval seq %% 700 day, 'DAY', elt(1 + seq %% 2, 'FULFILLED', 'IN_PROGRESS'),
                    'Se habló de esto.', 0, now(6)
                from %s where seq %% 40 in (1, 2)""".formatted(id("7", "seq"), id("5", "seq"), range)).update();
    }

    /** As the sweep would have found it: what is overdue by today. */
    private void crossed(String range) {
        sql.sql("""
                insert ignore into crossing (subject_id, kind, about_on, crossed_on, noticed_at, roundtable_id, example)
                select c.commitment_id, 'OVERDUE', c.clock_due, c.clock_due + interval 1 day, now(6), null, 0
                from %s join commitment c on c.commitment_id = %s
                where c.clock_state = 'RUNNING' and c.clock_due < curdate()""".formatted(range, id("5", "seq"))).update();
    }

    /** A version 7 identity made of a kind and a number, so that rows can refer to one another without being looked up. */
    private static String id(String kind, String number) {
        return "cast(concat('0190000" + kind + "-0000-7000-8000-', lpad(hex(" + number + "), 12, '0')) as uuid)";
    }
}
