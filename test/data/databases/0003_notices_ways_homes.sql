INSERT INTO district (code, time_zone, standard, notice_zh, notice_en, notice_zh_hant, version) VALUES
  ('310109', 'Asia/Shanghai', 'shanghai-2016', '试验数据', '', '', 6);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109', NULL, 0, '虹口区', 'Hongkou', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009', '310109', 1, '欧阳路街道', '', '', '{"type":"MultiPolygon","coordinates":[[[[121.4700000,31.2400000],[121.5100000,31.2400000],[121.5100000,31.2900000],[121.4700000,31.2900000],[121.4700000,31.2400000]]]]}', 31.265, 121.49000000000001);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009002', '310109009', 2, '欧二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009003', '310109009', 2, '欧三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009004', '310109009', 2, '欧四居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009005', '310109009', 2, '欧五居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009007', '310109009', 2, '建设新村居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009008', '310109009', 2, '祥德路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009010', '310109009', 2, '董家宅居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009012', '310109009', 2, '幸福村居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009013', '310109009', 2, '邮电新村居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009015', '310109009', 2, '大连新村第二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009016', '310109009', 2, '大连新村第三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009017', '310109009', 2, '大连西居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009018', '310109009', 2, '祥德东居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009019', '310109009', 2, '蒋家桥居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009020', '310109009', 2, '北郊居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009021', '310109009', 2, '虹仪居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009023', '310109009', 2, '紫荆居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009024', '310109009', 2, '模范新村居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010', '310109', 1, '曲阳路街道', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010001', '310109010', 2, '玉一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010002', '310109010', 2, '玉二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010003', '310109010', 2, '玉三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010004', '310109010', 2, '玉四居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010005', '310109010', 2, '曲一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010006', '310109010', 2, '曲二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010010', '310109010', 2, '东体居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010011', '310109010', 2, '东四居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010012', '310109010', 2, '东五居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010013', '310109010', 2, '密一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010014', '310109010', 2, '密二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010015', '310109010', 2, '密三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010016', '310109010', 2, '赤一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010017', '310109010', 2, '赤二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010018', '310109010', 2, '赤三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010019', '310109010', 2, '运一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010020', '310109010', 2, '运二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010021', '310109010', 2, '运三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010025', '310109010', 2, '林云居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010026', '310109010', 2, '巴林居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010027', '310109010', 2, '上农一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010028', '310109010', 2, '上农二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010029', '310109010', 2, '鸿雁居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010031', '310109010', 2, '银联居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011', '310109', 1, '广中路街道', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011002', '310109011', 2, '西江湾路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011003', '310109011', 2, '商业一村居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011004', '310109011', 2, '商洛小区居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011006', '310109011', 2, '广中路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011008', '310109011', 2, '广中新村第二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011009', '310109011', 2, '广中新村第三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011010', '310109011', 2, '友谊新村居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011012', '310109011', 2, '广灵新村居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011013', '310109011', 2, '新虹居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011017', '310109011', 2, '灵新居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011019', '310109011', 2, '金属新村居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011020', '310109011', 2, '同心路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011022', '310109011', 2, '同济居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011024', '310109011', 2, '何家宅居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011026', '310109011', 2, '八字桥居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011027', '310109011', 2, '柳营路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011029', '310109011', 2, '黄山路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011030', '310109011', 2, '恒业路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011031', '310109011', 2, '华昌路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011034', '310109011', 2, '横浜路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011035', '310109011', 2, '株洲路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011036', '310109011', 2, '花园城居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011037', '310109011', 2, '天通庵路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011038', '310109011', 2, '同煌路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011039', '310109011', 2, '新同心路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014', '310109', 1, '嘉兴路街道', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014004', '310109014', 2, '垦业居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014005', '310109014', 2, '海伦居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014006', '310109014', 2, '庆源居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014008', '310109014', 2, '瑞康居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014011', '310109014', 2, '天水居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014013', '310109014', 2, '庆阳居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014016', '310109014', 2, '安丘居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014018', '310109014', 2, '宝元居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014021', '310109014', 2, '通州居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014022', '310109014', 2, '临平居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014023', '310109014', 2, '通海居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014025', '310109014', 2, '岳州居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014026', '310109014', 2, '新陆居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014027', '310109014', 2, '海欧居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014028', '310109014', 2, '香港丽园居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014029', '310109014', 2, '瑞虹新城第一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014030', '310109014', 2, '飘鹰居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014031', '310109014', 2, '虹叶居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014032', '310109014', 2, '自建居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014033', '310109014', 2, '大连居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014039', '310109014', 2, '新港居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014040', '310109014', 2, '和平居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014042', '310109014', 2, '张桥居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014043', '310109014', 2, '榆兰居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014044', '310109014', 2, '天虹居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014045', '310109014', 2, '瑞鑫居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014046', '310109014', 2, '梧州居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014047', '310109014', 2, '璟庭居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014048', '310109014', 2, '建邦居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016', '310109', 1, '凉城新村街道', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016001', '310109016', 2, '广水居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016002', '310109016', 2, '水电居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016003', '310109016', 2, '汶一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016004', '310109016', 2, '汶二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016005', '310109016', 2, '华苑第一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016006', '310109016', 2, '华苑第二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016010', '310109016', 2, '复旦居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016011', '310109016', 2, '文苑第一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016012', '310109016', 2, '文苑第二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016013', '310109016', 2, '文苑第三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016014', '310109016', 2, '秀苑居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016015', '310109016', 2, '凉城新村第一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016016', '310109016', 2, '凉城新村第二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016017', '310109016', 2, '凉城新村第三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016018', '310109016', 2, '凉城新村第四居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016019', '310109016', 2, '凉城新村第五居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016020', '310109016', 2, '凉城新村第六居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016021', '310109016', 2, '广凉居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016022', '310109016', 2, '广粤居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016025', '310109016', 2, '梦湖苑居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016026', '310109016', 2, '馨苑居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016027', '310109016', 2, '广灵二路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016029', '310109016', 2, '科佳居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016030', '310109016', 2, '中虹居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016031', '310109016', 2, '锦苑居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017', '310109', 1, '四川北路街道', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017001', '310109017', 2, '山一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017002', '310109017', 2, '山二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017003', '310109017', 2, '山三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017004', '310109017', 2, '黄渡路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017005', '310109017', 2, '多伦路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017008', '310109017', 2, '永美居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017010', '310109017', 2, '浙兴里居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017011', '310109017', 2, '余庆坊居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017012', '310109017', 2, '长春路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017013', '310109017', 2, '邢长居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017015', '310109017', 2, '新乡居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017016', '310109017', 2, '永德居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017017', '310109017', 2, '正兴居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017020', '310109017', 2, '中州路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017022', '310109017', 2, '南克俭居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017026', '310109017', 2, '四川里居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017028', '310109017', 2, '永丰居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017029', '310109017', 2, '宝安居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017030', '310109017', 2, '吉祥居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017043', '310109017', 2, '衡水居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017044', '310109017', 2, '虬江居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018', '310109', 1, '北外滩街道', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018001', '310109018', 2, '长治居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018005', '310109018', 2, '汉阳居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018011', '310109018', 2, '前进居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018014', '310109018', 2, '西安居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018017', '310109018', 2, '惠民居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018018', '310109018', 2, '春江居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018019', '310109018', 2, '明华坊居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018020', '310109018', 2, '提篮桥居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018021', '310109018', 2, '晋阳居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018025', '310109018', 2, '东大名居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018030', '310109018', 2, '北外滩居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018033', '310109018', 2, '久耕居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018035', '310109018', 2, '三联居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018037', '310109018', 2, '蕃兴居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018040', '310109018', 2, '逢源居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018043', '310109018', 2, '唐山居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018044', '310109018', 2, '鸿兴居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018045', '310109018', 2, '恒泰居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018049', '310109018', 2, '南天潼居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018050', '310109018', 2, '昆山居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018051', '310109018', 2, '海宁居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019', '310109', 1, '江湾镇街道', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019001', '310109019', 2, '奎照路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019002', '310109019', 2, '新市南路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019003', '310109019', 2, '纪念路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019004', '310109019', 2, '文治路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019005', '310109019', 2, '车站西路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019006', '310109019', 2, '万安路西居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019007', '310109019', 2, '忠烈居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019008', '310109019', 2, '丰镇路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019009', '310109019', 2, '沽源路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019010', '310109019', 2, '新市北路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019011', '310109019', 2, '逸仙路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019012', '310109019', 2, '仁德路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019013', '310109019', 2, '池沟路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019014', '310109019', 2, '镇西居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019015', '310109019', 2, '镇北居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019016', '310109019', 2, '三门路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019017', '310109019', 2, '车南居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019018', '310109019', 2, '春生居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019019', '310109019', 2, '丰镇路第二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019020', '310109019', 2, '胜利居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019021', '310109019', 2, '韶嘉居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019022', '310109019', 2, '学府居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019023', '310109019', 2, '宝鸿居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019024', '310109019', 2, '三门路二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019025', '310109019', 2, '方浜居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019026', '310109019', 2, '新南二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019027', '310109019', 2, '场中居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019028', '310109019', 2, '韶嘉第二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019029', '310109019', 2, '安汾路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019030', '310109019', 2, '欣逸居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019031', '310109019', 2, '场中二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019032', '310109019', 2, '虹湾居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019033', '310109019', 2, '虹纺居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019036', '310109019', 2, '虹馥居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019402', '310109019', 2, '虹彩居委会', '', '', NULL, NULL, NULL);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('nursery', '托育机构', 'Nursery', '托育機構', 'education', 'nursery', 0);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('kindergarten', '幼儿园', 'Kindergarten', '幼兒園', 'education', 'kindergarten', 1);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('primary_school', '小学', 'Primary school', '小學', 'education', 'school', 2);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('middle_school', '中学', 'Middle school', '中學', 'education', 'school', 3);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('health_centre', '社区卫生服务中心', 'Health centre', '社區衛生服務中心', 'health', 'health_centre', 4);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('health_station', '社区卫生服务站', 'Health station', '社區衛生服務站', 'health', 'health_station', 5);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('clinic', '诊所', 'Clinic', '診所', 'health', 'clinic', 6);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('hospital', '医院', 'Hospital', '醫院', 'health', 'hospital', 7);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('pharmacy', '药店', 'Pharmacy', '藥店', 'health', 'pharmacy', 8);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('elder_day_care', '老年人日间照料中心', 'Day care for older people', '老年人日間照料中心', 'care', 'elder_care', 9);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('canteen', '社区食堂', 'Community canteen', '社區食堂', 'care', 'canteen', 10);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('service_station', '社区服务站', 'Community service station', '社區服務站', 'care', 'service_station', 11);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('cultural_centre', '文化活动中心', 'Cultural centre', '文化活動中心', 'culture', 'culture', 12);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('cultural_station', '文化活动站', 'Cultural station', '文化活動站', 'culture', 'culture', 13);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('library', '图书馆', 'Library', '圖書館', 'culture', 'library', 14);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('reading_room', '阅览室（书房）', 'Reading room', '閱覽室（書房）', 'culture', 'reading_room', 15);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('cinema', '影院', 'Cinema', '影院', 'culture', 'cinema', 16);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('wet_market', '菜市场', 'Wet market', '菜市場', 'daily', 'market', 17);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('supermarket', '超市', 'Supermarket', '超市', 'daily', 'supermarket', 18);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('convenience', '便利店', 'Convenience store', '便利店', 'daily', 'convenience', 19);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('bank', '银行', 'Bank', '銀行', 'daily', 'bank', 20);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('post_office', '邮局', 'Post office', '郵局', 'daily', 'post_office', 21);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('toilet', '公共厕所', 'Public toilet', '公共廁所', 'daily', 'toilet', 22);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('sports_ground', '运动场', 'Sports ground', '運動場', 'sport', 'sports_ground', 23);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('fitness', '健身点', 'Fitness spot', '健身點', 'sport', 'fitness', 24);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('park', '公园绿地', 'Park', '公園綠地', 'sport', 'park', 25);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('bus_stop', '公交站', 'Bus stop', '公交站', 'transport', 'bus', 26);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('metro', '轨道交通站', 'Rail station', '軌道交通站', 'transport', 'metro', 27);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('living_room', '共享会客厅', 'Shared living room', '共享會客廳', 'programme', 'living_room', 28);
INSERT INTO source (kind, name, attribution, is_estimated, imported_at) VALUES
  (0, 'national codes of 2023-06-30', '', 0, 1795726696);
INSERT INTO source (kind, name, attribution, is_estimated, imported_at) VALUES
  (0, 'border.geojson', '', 0, 1795726696);
INSERT INTO source (kind, name, attribution, is_estimated, imported_at) VALUES
  (1, 'hand', '', 0, 1795726697);
INSERT INTO source (kind, name, attribution, is_estimated, imported_at) VALUES
  (2, 'people.csv', '试验', 0, 1795726697);
INSERT INTO service_point (id, source, source_ref, name_zh, name_en, name_zh_hant, category, lat, lng, address, hours, access, capacity, area_m2, is_programme, is_position_rough, is_hidden, merged_into) VALUES
  (5055867455772156, 'hand', 'ruihong-jingting', '瑞虹共享会客厅（璟庭）', 'Ruihong shared living room (Jingting)', '瑞虹共享會客廳（璟庭）', 'living_room', 31.2642, 121.4975, '嘉兴路街道璟庭居委会', NULL, 0, NULL, NULL, 1, 1, 0, NULL);
INSERT INTO service_point (id, source, source_ref, name_zh, name_en, name_zh_hant, category, lat, lng, address, hours, access, capacity, area_m2, is_programme, is_position_rough, is_hidden, merged_into) VALUES
  (8272180920882156, 'hand', 'ruihong-jianbang', '瑞虹共享会客厅（建邦）', 'Ruihong shared living room (Jianbang)', '瑞虹共享會客廳（建邦）', 'living_room', 31.2668, 121.4945, '嘉兴路街道建邦居委会', NULL, 0, NULL, NULL, 1, 1, 0, NULL);
INSERT INTO service_point (id, source, source_ref, name_zh, name_en, name_zh_hant, category, lat, lng, address, hours, access, capacity, area_m2, is_programme, is_position_rough, is_hidden, merged_into) VALUES
  (7453032633468271, 'hand', 'ruihong-tianhong', '瑞虹共享会客厅（天虹）', 'Ruihong shared living room (Tianhong)', '瑞虹共享會客廳（天虹）', 'living_room', 31.2672, 121.5005, '嘉兴路街道天虹居委会', NULL, 0, NULL, NULL, 1, 1, 0, NULL);
INSERT INTO service_point (id, source, source_ref, name_zh, name_en, name_zh_hant, category, lat, lng, address, hours, access, capacity, area_m2, is_programme, is_position_rough, is_hidden, merged_into) VALUES
  (8095325280696938, 'hand', 'hebin', '河滨会客厅', 'Hebin living room', '河濱會客廳', 'living_room', 31.2461, 121.4836, '北外滩街道河滨大楼', NULL, 0, NULL, NULL, 1, 1, 0, NULL);
INSERT INTO service_point (id, source, source_ref, name_zh, name_en, name_zh_hant, category, lat, lng, address, hours, access, capacity, area_m2, is_programme, is_position_rough, is_hidden, merged_into) VALUES
  (565640498613073, 'hand', 'hebin-station', '河滨驿站', 'Hebin station', '河濱驛站', 'canteen', 31.2461, 121.4836, '北外滩街道河滨大楼', NULL, 0, NULL, NULL, 1, 1, 0, NULL);
INSERT INTO service_point (id, source, source_ref, name_zh, name_en, name_zh_hant, category, lat, lng, address, hours, access, capacity, area_m2, is_programme, is_position_rough, is_hidden, merged_into) VALUES
  (7041355935651019, 'hand', 'hebin-study', '河滨书房', 'Hebin study', '河濱書房', 'reading_room', 31.2461, 121.4836, '北外滩街道河滨大楼', NULL, 0, NULL, NULL, 1, 1, 0, NULL);
INSERT INTO service_point (id, source, source_ref, name_zh, name_en, name_zh_hant, category, lat, lng, address, hours, access, capacity, area_m2, is_programme, is_position_rough, is_hidden, merged_into) VALUES
  (4809422352995524, 'hand', 'hebin-cinema', '河滨影院', 'Hebin cinema', '河濱影院', 'cinema', 31.2461, 121.4836, '北外滩街道河滨大楼', NULL, 0, NULL, NULL, 1, 1, 0, NULL);
INSERT INTO resident_point (id, source, lat, lng, residents, aged_60_up, aged_0_14, area) VALUES
  (1, 'people.csv', 31.2642, 121.4975, 420.0, NULL, NULL, '310109009');
INSERT INTO resident_point (id, source, lat, lng, residents, aged_60_up, aged_0_14, area) VALUES
  (2, 'people.csv', 31.2461, 121.4836, 81.5, NULL, NULL, '310109009');
INSERT INTO holiday (date, name, is_workday) VALUES
  ('2026-10-01', '国庆节', 0);
INSERT INTO person (id, name, born, area, language, is_demo, state, merged_into, created_at, revision) VALUES
  (935829986548559773, '周明', '', NULL, 0, 0, 0, NULL, 1795726698, 1);
INSERT INTO person (id, name, born, area, language, is_demo, state, merged_into, created_at, revision) VALUES
  (935829995764378525, '孙兰英', '1933', '310109009', 0, 0, 0, NULL, 1795726700, 1);
INSERT INTO person (id, name, born, area, language, is_demo, state, merged_into, created_at, revision) VALUES
  (935829995764378527, '李桂英', '1946-03-01', '310109009', 0, 0, 0, NULL, 1795726700, 2);
INSERT INTO person (id, name, born, area, language, is_demo, state, merged_into, created_at, revision) VALUES
  (935829995764378529, '王建国', '1970-06-01', '310109009', 0, 0, 0, NULL, 1795726700, 3);
INSERT INTO person (id, name, born, area, language, is_demo, state, merged_into, created_at, revision) VALUES
  (935829995764378531, '王建国', '', NULL, 0, 0, 1, 935829995764378529, 1795726700, 2);
INSERT INTO person (id, name, born, area, language, is_demo, state, merged_into, created_at, revision) VALUES
  (935829995764378533, '张三', '', NULL, 0, 0, 0, NULL, 1795726700, 1);
INSERT INTO person (id, name, born, area, language, is_demo, state, merged_into, created_at, revision) VALUES
  (935829995764378588, '陈秀兰', '1951-02-03', '310109009', 0, 0, 0, NULL, 1795726700, 1);
INSERT INTO person (id, name, born, area, language, is_demo, state, merged_into, created_at, revision) VALUES
  (935829995764378623, '', '', NULL, 0, 0, 2, NULL, 1795726700, 3);
INSERT INTO person_capacity (person, capacity) VALUES
  (935829986548559773, 1);
INSERT INTO person_capacity (person, capacity) VALUES
  (935829995764378525, 0);
INSERT INTO person_capacity (person, capacity) VALUES
  (935829995764378527, 0);
INSERT INTO person_capacity (person, capacity) VALUES
  (935829995764378531, 0);
INSERT INTO person_capacity (person, capacity) VALUES
  (935829995764378533, 0);
INSERT INTO person_capacity (person, capacity) VALUES
  (935829995764378588, 0);
INSERT INTO person_capacity (person, capacity) VALUES
  (935829995764378529, 0);
INSERT INTO person_word (word, person) VALUES
  ('6d', 935829986548559773);
INSERT INTO person_word (word, person) VALUES
  ('6d696e67', 935829986548559773);
INSERT INTO person_word (word, person) VALUES
  ('7a686f756d696e67', 935829986548559773);
INSERT INTO person_word (word, person) VALUES
  ('7a6d', 935829986548559773);
INSERT INTO person_word (word, person) VALUES
  ('e591a8e6988e', 935829986548559773);
INSERT INTO person_word (word, person) VALUES
  ('e6988e', 935829986548559773);
INSERT INTO person_word (word, person) VALUES
  ('6c616e79696e67', 935829995764378525);
INSERT INTO person_word (word, person) VALUES
  ('6c79', 935829995764378525);
INSERT INTO person_word (word, person) VALUES
  ('736c79', 935829995764378525);
INSERT INTO person_word (word, person) VALUES
  ('73756e6c616e79696e67', 935829995764378525);
INSERT INTO person_word (word, person) VALUES
  ('79', 935829995764378525);
INSERT INTO person_word (word, person) VALUES
  ('79696e67', 935829995764378525);
INSERT INTO person_word (word, person) VALUES
  ('e585b0e88bb1', 935829995764378525);
INSERT INTO person_word (word, person) VALUES
  ('e5ad99e585b0e88bb1', 935829995764378525);
INSERT INTO person_word (word, person) VALUES
  ('e88bb1', 935829995764378525);
INSERT INTO person_word (word, person) VALUES
  ('73', 935829995764378533);
INSERT INTO person_word (word, person) VALUES
  ('73616e', 935829995764378533);
INSERT INTO person_word (word, person) VALUES
  ('7a68616e6773616e', 935829995764378533);
INSERT INTO person_word (word, person) VALUES
  ('7a73', 935829995764378533);
INSERT INTO person_word (word, person) VALUES
  ('e4b889', 935829995764378533);
INSERT INTO person_word (word, person) VALUES
  ('e5bca0e4b889', 935829995764378533);
INSERT INTO person_word (word, person) VALUES
  ('67756979696e67', 935829995764378527);
INSERT INTO person_word (word, person) VALUES
  ('6779', 935829995764378527);
INSERT INTO person_word (word, person) VALUES
  ('6c6779', 935829995764378527);
INSERT INTO person_word (word, person) VALUES
  ('6c6967756979696e67', 935829995764378527);
INSERT INTO person_word (word, person) VALUES
  ('79', 935829995764378527);
INSERT INTO person_word (word, person) VALUES
  ('79696e67', 935829995764378527);
INSERT INTO person_word (word, person) VALUES
  ('e69d8ee6a182e88bb1', 935829995764378527);
INSERT INTO person_word (word, person) VALUES
  ('e6a182e88bb1', 935829995764378527);
INSERT INTO person_word (word, person) VALUES
  ('e88bb1', 935829995764378527);
INSERT INTO person_word (word, person) VALUES
  ('6368656e7869756c616e', 935829995764378588);
INSERT INTO person_word (word, person) VALUES
  ('63786c', 935829995764378588);
INSERT INTO person_word (word, person) VALUES
  ('6c', 935829995764378588);
INSERT INTO person_word (word, person) VALUES
  ('6c616e', 935829995764378588);
INSERT INTO person_word (word, person) VALUES
  ('7869756c616e', 935829995764378588);
INSERT INTO person_word (word, person) VALUES
  ('786c', 935829995764378588);
INSERT INTO person_word (word, person) VALUES
  ('e585b0', 935829995764378588);
INSERT INTO person_word (word, person) VALUES
  ('e7a780e585b0', 935829995764378588);
INSERT INTO person_word (word, person) VALUES
  ('e99988e7a780e585b0', 935829995764378588);
INSERT INTO person_word (word, person) VALUES
  ('67', 935829995764378529);
INSERT INTO person_word (word, person) VALUES
  ('67756f', 935829995764378529);
INSERT INTO person_word (word, person) VALUES
  ('6a67', 935829995764378529);
INSERT INTO person_word (word, person) VALUES
  ('6a69616e67756f', 935829995764378529);
INSERT INTO person_word (word, person) VALUES
  ('77616e676a69616e67756f', 935829995764378529);
INSERT INTO person_word (word, person) VALUES
  ('776a67', 935829995764378529);
INSERT INTO person_word (word, person) VALUES
  ('e59bbd', 935829995764378529);
INSERT INTO person_word (word, person) VALUES
  ('e5bbbae59bbd', 935829995764378529);
INSERT INTO person_word (word, person) VALUES
  ('e78e8be5bbbae59bbd', 935829995764378529);
INSERT INTO person_secret (person, field, sealed, lookup) VALUES
  (935829986548559773, 0, '1:fIxL157O4WtdQz9NrFnv998kUjDOA4pUIL_CC32M0d-QkyP9uPcP7toSVYho2oM3VXiolR8l', 'XffVLnuJRP3yyajllrqgAgdthGcqKWdgdhz20dUDnHk');
INSERT INTO person_secret (person, field, sealed, lookup) VALUES
  (935829995764378527, 0, '1:gjNTPioqXef7W8sl-QdukmVUAhlFhQYHB-ALoxrk2pb71mx4sD-6Ievw6RvqlOuLDQMH6Hdu', 'ulu5uQMel5uW1Wl6EkG6zQC30160JxOJgJnm9BR-mWw');
INSERT INTO person_secret (person, field, sealed, lookup) VALUES
  (935829995764378527, 1, '1:EYvWlrjnrMTco4x4xT8P-KoBGx1Gg746plt2EzEPEYxlUaIjXIE2LRxyYlOxUneCBWUlUuM', '-sexymZ5SgmTixik9IZvmSX5cObbCx5112sm1KM0qLI');
INSERT INTO person_secret (person, field, sealed, lookup) VALUES
  (935829995764378527, 2, '1:DyHwSkItXuPbZJc58_276lOGCHTYDwiu9qQewCUuJodjfWAHLcQTBY1GTHVOHTx-iV2_Z8QZgFMscQ', '0ABlLDVHYAEoM5q7Xwx7oI4AfrkqvxtEwpt7sqjKCcQ');
INSERT INTO person_secret (person, field, sealed, lookup) VALUES
  (935829995764378527, 4, '1:a7q9SzI7xnbJ7TsWdf6ASfZueHGytgN0QE4r6YkgQp5YM9SXjzPfK75okZuRA-g58ZU4jA', NULL);
INSERT INTO person_secret (person, field, sealed, lookup) VALUES
  (935829995764378529, 0, '1:5qoTyzD08nQYzqByA4q6X5CRAsPxJEy2m4fiSMLFXqiA-7Q-bIGfkXrMFFa_fnziU4EfConP', 'ri_HrVzgGFfyHkon5ob5yyyF6MucBHtScvnY9bcdqFU');
INSERT INTO person_secret (person, field, sealed, lookup) VALUES
  (935829995764378531, 1, '1:vYGeu7_taBiOEJCny-WwBYoM62YMw7ZLeAyeIBVet4z28WlP4T9duUfajmLMWXCLNit7Rxx2Hw', 'dLFx06LEiCJ9Ew2CI2s60PKUSRH8UVaxsioT3MaHGLY');
INSERT INTO person_secret (person, field, sealed, lookup) VALUES
  (935829995764378527, 3, '1:ux9g51RYQlQl01OjtsPcmGWllpRJBY_va7vs5gy1jH-DPKYk-1vxUOE6m7thM5fGpomiDrrnXErtrw', NULL);
INSERT INTO person_secret (person, field, sealed, lookup) VALUES
  (935829995764378588, 0, '1:hcNF6nePTE9Rts35MNbZySHNDJJu1utDA7UK3zAzsKwgJVT50YFx_qHALSvOYIrvKWPDxzmY', 'dTBnpEO6H3lZ-sPum41fTyEJ8_XDAGWYnLyoQ4Dw06E');
INSERT INTO credential (id, person, kind, lookup, secret, is_confirmed, counter, created_at, used_at, label) VALUES
  (935829986548559778, 935829986548559773, 3, 'lgPZPPSNbgT7n-p5wqdsLLgIvpkXYyOLaNGRu0jalcc', '$argon2id$v=19$m=19456,t=2,p=1$yS3dz1Fm6tbrOgFohvTfkg$WEXxVD5kYxp9V14woCL5BwODSooW2N4Q8pJlHS/K3Vk', 1, 0, 1795726698, 1795726700, '');
INSERT INTO credential (id, person, kind, lookup, secret, is_confirmed, counter, created_at, used_at, label) VALUES
  (935829995764378520, 935829986548559773, 0, 'XffVLnuJRP3yyajllrqgAgdthGcqKWdgdhz20dUDnHk', '', 1, 0, 1795726700, NULL, '');
INSERT INTO credential (id, person, kind, lookup, secret, is_confirmed, counter, created_at, used_at, label) VALUES
  (935829995764378553, 935829995764378527, 2, 'Jx8sVRyahvS9OaK3eV534_nzcD_mOguKL1s82rwenuA', '', 1, 0, 1795726700, NULL, '');
INSERT INTO credential (id, person, kind, lookup, secret, is_confirmed, counter, created_at, used_at, label) VALUES
  (935829995764378621, 935829986548559773, 4, NULL, '1:qNOULypt2vodk88WPdrICh8W-AXl8i4dOnp6QCn3Cs9k56UoWeQ9Gc5k0I5I14B__MgjxRsYlMXXo4aV', 0, 0, 1795726700, NULL, '');
INSERT INTO credential (id, person, kind, lookup, secret, is_confirmed, counter, created_at, used_at, label) VALUES
  (935829995764378631, 935829995764378529, 0, 'ri_HrVzgGFfyHkon5ob5yyyF6MucBHtScvnY9bcdqFU', '', 1, 0, 1795726700, NULL, '');
INSERT INTO sign_in_code (id, channel, lookup, sealed, code_hash, created_at, expires_at, tries, used_at) VALUES
  ('8WvNnmGoB3aANSrFaNmlL34_ptG47QolvQHNJ1amigE', 0, 'XffVLnuJRP3yyajllrqgAgdthGcqKWdgdhz20dUDnHk', '1:Z_fhfPInL69dr2Vobeei4EGqvpl6TRAinJsR-qe9_UOoYee9wNYYQ7aNLeCHfVQ9CVJUOOKM', 'OMvXPqfxnVyKiP_5O_f16zrG477QO7xPIIeDSa_Y6Xg', 1795726700, 1795727300, 0, 1795726700);
INSERT INTO sign_in_code (id, channel, lookup, sealed, code_hash, created_at, expires_at, tries, used_at) VALUES
  ('lkuknI6H6sycwid5ygj8uBzaQ6d1aJbzNR7_D-ay8rM', 0, '6uOhOp_rlTvd0hP3sOzCQSrx6JXnaRV474IDcy7S6nU', '1:ckGFgQu-FWuk-02Z47iHQSs955mFm7JOTR3RoqXGR7a7O_XlQ0Px78epAz4PvQSxtphkGYy6', 'MD3cwckXyk1bLK3f0Exwa3OKsK6zxaT-O5LrUGjjc64', 1795726700, 1795727300, 0, 1795726700);
INSERT INTO sign_in_code (id, channel, lookup, sealed, code_hash, created_at, expires_at, tries, used_at) VALUES
  ('uE502Ahs_AgETBSy_YBWaODjTLYDIfxT_JK30KAUmmQ', 0, 'ri_HrVzgGFfyHkon5ob5yyyF6MucBHtScvnY9bcdqFU', '1:PGnJKBi4pDS8FQotZKP7b0Jm6JTbAHvFWSCqzW8wcsGnw0t7zdrYuhA5IMzUpJhm4RxwfUgH', 'bGAN_kmoBvtJaA06-QZXelMrTU8ki8yUwgM2ZuQJhrI', 1795726700, 1795727300, 0, 1795726700);
INSERT INTO sign_in_code (id, channel, lookup, sealed, code_hash, created_at, expires_at, tries, used_at) VALUES
  ('0YNFBLEmMmxICJ43ZtH-SgayL_IjtkO326uMebEMt98', 1, '0gqsHVlDK5JMFcnMm_xHU5nnEb82_TjFkN-8DzmNwSQ', '1:g7LefiozLImF6e7slzVyJaGcA-Q_GIkAEGK-s1e6oZsNcUDCTAhAR3v7nitLhRsxQTiiwJL_', '6hPHqeKPVdXOdfOS-Sb0SOHJMh6KAH5K-QOCpOHqJAI', 1795726700, 1795727300, 0, NULL);
INSERT INTO attempt (what, since, count) VALUES
  ('c_W4JvYb0rlJdxYV-jOCft5z9WzExDUTc_IjJRoCAbA', 1795726700, 1);
INSERT INTO session (id, person, token_hash, old_token_hash, rotated_at, strength, needs_second_factor, is_shared, device, acting_for, began_at, seen_at, ended_at) VALUES
  (935829995764378521, 935829986548559773, 'rYZ1-_4YWyTb9JplnamoEce89l6OYe7IWqz07poTvFU', NULL, 1795726700, 1, 0, 0, '', NULL, 1795726700, 1795726700, NULL);
INSERT INTO session (id, person, token_hash, old_token_hash, rotated_at, strength, needs_second_factor, is_shared, device, acting_for, began_at, seen_at, ended_at) VALUES
  (935829995764378523, 935829986548559773, 'a0WFDBJecvTEcUgxW7XycPizHKZ5HzkwBjN8QCZDjTs', NULL, 1795726700, 2, 0, 0, '', NULL, 1795726700, 1795726700, NULL);
INSERT INTO session (id, person, token_hash, old_token_hash, rotated_at, strength, needs_second_factor, is_shared, device, acting_for, began_at, seen_at, ended_at) VALUES
  (935829995764378626, 935829995764378623, 'RxdJoqTfOimqLIz8emh4BMYOgcPCgfacFoea1n77bio', NULL, 1795726700, 1, 0, 0, '', NULL, 1795726700, 1795726700, 1795726700);
INSERT INTO session (id, person, token_hash, old_token_hash, rotated_at, strength, needs_second_factor, is_shared, device, acting_for, began_at, seen_at, ended_at) VALUES
  (935829995764378632, 935829995764378529, 'oVcU7KWR2SFZvq7Vyx_7DMPK2z5RxfLZryh_c1Fp-6A', NULL, 1795726700, 1, 0, 0, '', 935829995764378527, 1795726700, 1795726700, NULL);
INSERT INTO role_grant (id, person, role, area, given_by, given_at, until, ended_at) VALUES
  (935829986548559775, 935829986548559773, 1, '310109', NULL, 1795726698, NULL, NULL);
INSERT INTO role_grant (id, person, role, area, given_by, given_at, until, ended_at) VALUES
  (935829995764378561, 935829995764378529, 4, '310109009', 935829986548559773, 1795726700, NULL, NULL);
INSERT INTO role_grant (id, person, role, area, given_by, given_at, until, ended_at) VALUES
  (935829995764378567, 935829995764378533, 4, '310109009', 935829986548559773, 1795726700, NULL, NULL);
INSERT INTO consent (id, person, purpose, version, is_given, how, recorded_by, at) VALUES
  (935829995764378535, 935829995764378527, 'notices', 1, 1, 1, 935829986548559773, 1795726700);
INSERT INTO consent (id, person, purpose, version, is_given, how, recorded_by, at) VALUES
  (935829995764378539, 935829995764378527, 'health', 1, 1, 1, 935829986548559773, 1795726700);
INSERT INTO consent (id, person, purpose, version, is_given, how, recorded_by, at) VALUES
  (935829995764378543, 935829995764378527, 'photos', 1, 1, 1, 935829986548559773, 1795726700);
INSERT INTO consent (id, person, purpose, version, is_given, how, recorded_by, at) VALUES
  (935829995764378547, 935829995764378527, 'photos', 1, 0, 2, 935829986548559773, 1795726700);
INSERT INTO consent (id, person, purpose, version, is_given, how, recorded_by, at) VALUES
  (935829995764378634, 935829995764378529, 'service', 1, 1, 0, NULL, 1795726700);
INSERT INTO representation (id, person, agent, kind, how, recorded_by, since, until, ended_at) VALUES
  (935829995764378557, 935829995764378527, 935829995764378529, 0, 1, 935829986548559773, 1795726700, NULL, NULL);
INSERT INTO person_merge (id, kept, gone, moved, merged_by, at, undone_at) VALUES
  (935829995764378564, 935829995764378529, 935829995764378531, '', 935829986548559773, 1795726700, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829986548559774, 1795726698, NULL, NULL, 'person.created', 935829986548559773, NULL, 'name,area,capacities,phone', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829986548559776, 1795726698, NULL, NULL, 'role.given', 935829986548559773, '310109', 'district_officer', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829986548559779, 1795726698, 935829986548559773, NULL, 'password.set', 935829986548559773, NULL, '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378522, 1795726700, 935829986548559773, NULL, 'session.began', 935829986548559773, NULL, '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378524, 1795726700, 935829986548559773, NULL, 'session.began', 935829986548559773, NULL, '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378526, 1795726700, 935829986548559773, NULL, 'person.created', 935829995764378525, '310109009', 'name,area,born,capacities', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378528, 1795726700, 935829986548559773, NULL, 'person.created', 935829995764378527, '310109009', 'name,area,born,capacities,phone,email,identity_number,door', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378530, 1795726700, 935829986548559773, NULL, 'person.created', 935829995764378529, NULL, 'name,born,capacities,phone', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378532, 1795726700, 935829986548559773, NULL, 'person.created', 935829995764378531, NULL, 'name,capacities,email', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378534, 1795726700, 935829986548559773, NULL, 'person.created', 935829995764378533, NULL, 'name,capacities', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378536, 1795726700, 935829986548559773, NULL, 'consent.given', 935829995764378527, '310109009', 'notices', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378540, 1795726700, 935829986548559773, NULL, 'consent.given', 935829995764378527, '310109009', 'health', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378544, 1795726700, 935829986548559773, NULL, 'consent.given', 935829995764378527, '310109009', 'photos', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378548, 1795726700, 935829986548559773, NULL, 'consent.taken_back', 935829995764378527, '310109009', 'photos', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378551, 1795726700, 935829986548559773, NULL, 'person.seen', 935829995764378527, '310109009', '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378552, 1795726700, 935829986548559773, NULL, 'person.changed', 935829995764378527, '310109009', 'health_note', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378554, 1795726700, 935829986548559773, NULL, 'card.issued', 935829995764378527, '310109009', '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378558, 1795726700, 935829986548559773, NULL, 'representative.added', 935829995764378527, '310109009', '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378562, 1795726700, 935829986548559773, NULL, 'role.given', 935829995764378529, '310109009', 'community_staff', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378565, 1795726700, 935829986548559773, NULL, 'person.merged', 935829995764378529, NULL, 'with 935829995764378531', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378568, 1795726700, 935829986548559773, NULL, 'role.given', 935829995764378533, '310109009', 'community_staff', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378571, 1795726700, 935829986548559773, NULL, 'building.created', NULL, '310109009', 'building 935829995764378570', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378573, 1795726700, 935829986548559773, NULL, 'household.added', NULL, '310109009', 'building 935829995764378570', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378575, 1795726700, 935829986548559773, NULL, 'household.added', NULL, '310109009', 'building 935829995764378570', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378577, 1795726700, 935829986548559773, NULL, 'household.joined', 935829995764378527, '310109009', 'building 935829995764378570', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378579, 1795726700, 935829986548559773, NULL, 'household.joined', 935829995764378529, '310109009', 'building 935829995764378570', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378581, 1795726700, 935829986548559773, NULL, 'household.joined', 935829995764378527, '310109009', 'building 935829995764378570', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378582, 1795726700, 935829986548559773, NULL, 'household.ended', NULL, '310109009', 'building 935829995764378570', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378584, 1795726700, 935829986548559773, NULL, 'building.created', NULL, '310109009', 'building 935829995764378583', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378585, 1795726700, 935829986548559773, NULL, 'building.closed', NULL, '310109009', 'building 935829995764378583', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378587, 1795726700, 935829986548559773, NULL, 'import.started', NULL, '310109009', '6 rows', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378592, 1795726700, 935829986548559773, NULL, 'person.imported', 935829995764378588, '310109009', '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378593, 1795726700, 935829986548559773, NULL, 'person.imported', 935829995764378529, '310109009', '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378594, 1795726700, 935829986548559773, NULL, 'import.done', NULL, '310109009', '6 rows', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378596, 1795726700, 935829986548559773, NULL, 'import.started', NULL, '310109009', '1 rows', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378598, 1795726700, 935829986548559773, NULL, 'person.imported', 935829995764378597, '310109009', '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378599, 1795726700, 935829986548559773, NULL, 'import.done', NULL, '310109009', '1 rows', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378600, 1795726700, 935829986548559773, NULL, 'import.undone', NULL, '310109009', '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378602, 1795726700, 935829986548559773, NULL, 'import.started', NULL, '310109009', '1 rows', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378604, 1795726700, 935829986548559773, NULL, 'import.started', NULL, '310109009', '1 rows', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378608, 1795726700, 935829986548559773, NULL, 'announcement.made', NULL, '310109009', '1 told', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378609, 1795726700, 935829986548559773, NULL, 'notices.chosen', 935829986548559773, NULL, '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378611, 1795726700, 935829986548559773, NULL, 'webhook.added', NULL, '310109', '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378613, 1795726700, 935829986548559773, NULL, 'webhook.added', NULL, '310109', '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378615, 1795726700, 935829986548559773, NULL, 'webhook.added', NULL, '310109', '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378616, 1795726700, 935829986548559773, NULL, 'webhook.changed', NULL, '310109', '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378617, 1795726700, 935829986548559773, NULL, 'webhook.changed', NULL, '310109', '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378618, 1795726700, 935829986548559773, NULL, 'webhook.removed', NULL, '310109', '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378624, 1795726700, 935829995764378623, NULL, 'person.created', 935829995764378623, NULL, 'by signing in', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378627, 1795726700, 935829995764378623, NULL, 'session.began', 935829995764378623, NULL, '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378628, 1795726700, 935829995764378623, NULL, 'person.changed', 935829995764378623, NULL, 'name', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378629, 1795726700, 935829995764378623, NULL, 'person.erased', 935829995764378623, NULL, '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378633, 1795726700, 935829995764378529, NULL, 'session.began', 935829995764378529, '310109009', '', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378635, 1795726700, 935829995764378529, NULL, 'consent.given', 935829995764378529, '310109009', 'service', NULL, NULL);
INSERT INTO audit (id, at, actor, acting_for, action, subject, area, fields, sequence, hash) VALUES
  (935829995764378636, 1795726700, 935829995764378529, NULL, 'acting.began', 935829995764378527, '310109009', '', NULL, NULL);
INSERT INTO outbox (id, kind, person, sealed, created_at, due_at, tries, state, problem, done_at) VALUES
  (935829995764378519, 0, NULL, '1:AQop3VYmt8igMSRwo5dL47HSOyjk_Z-D4yYw1L9-3s0bnzbfDzo8Pwv6LTL4l7RSlGf0MxahHTXGtlBHn67Iy79gmyu00MkJeY3wAwBZu2P1jzjTJRACEuW8Kss3xopXihv8bYjFLnu7e6NhsZ-bXQjcqEYgwalquAFT3AtBF2PKVZkRgtaMx82IZzmYaMfPFqMyixgu', 1795726700, 1795726820, 1, 1, '', 1795726700);
INSERT INTO outbox (id, kind, person, sealed, created_at, due_at, tries, state, problem, done_at) VALUES
  (935829995764378538, 2, 935829995764378527, '1:eYYGP00E54HkECthvMKB35LrdSLYyM0VRsbuE6nlMEMib3p_5AkAO66tR70wIOfqTw82bcxn_lQR3HbPSbHfof8YtEB0SEwVvfenOdy-IAvY_1UI13G0pEXJMl21b6sK2oUbJdmTE7iq_ufYpJdI8xs0dK4MhDOvGqGnnYk9uGwqnNToDMWC84vTg1VBLuVlap1phitBAcQHYpJQaCKcKZzBs-Ky-IgZBMqWtBdylnlcbYDCi0RHAnZn', 1795726700, 1795726820, 1, 1, '', 1795726700);
INSERT INTO outbox (id, kind, person, sealed, created_at, due_at, tries, state, problem, done_at) VALUES
  (935829995764378542, 2, 935829995764378527, '1:NzVCXO0au8N2KLnpdk-7lkXFx5riHTcizw-k1V4MkbTK7TOmWWgHfseMYcxJyvPvBirPVpHeJL-8EkdKmrDwbqlqKmHsBHLd9ma9fP-lv4Qoq63KlnEAQQUctHqScmamMEznKv3cjyupLB_DWoioOhTH4IzIaMD-jAl189hlLozsfuYH1R0C5deTSWRj_ToFv2rhybdBwVzcSJtv7xF9HV_-1dOLlQpyXB5_CseQ', 1795726700, 1795726820, 1, 1, '', 1795726700);
INSERT INTO outbox (id, kind, person, sealed, created_at, due_at, tries, state, problem, done_at) VALUES
  (935829995764378546, 2, 935829995764378527, '1:ZDzW8p0PhVuwIbLmayWBz2fwpO__1VyTkTderm6Th6USgzoezTpS2_02D2dBd6VE2MKl7_w0-V0oo4MiGrWRYKz7dTvakFJpH4KS2Cgxl8vJUQMyu7suHElgTTjhuLWaZx1FRZt8abvLArg3somLQrKgv5NC5DNLIu_jKM-5DTt7bBSEvxFD5PLNlbcUsVr40_CZoe6KHe5A8TmGw85pBNTkH5UoB59_p18kXGgE', 1795726700, 1795726820, 1, 1, '', 1795726700);
INSERT INTO outbox (id, kind, person, sealed, created_at, due_at, tries, state, problem, done_at) VALUES
  (935829995764378550, 2, 935829995764378527, '1:BcM-ZuG3U_ZJX9g_2bEqk9yd47W2Jtjo6I_w9f1GfxPf_yVJ1Cs3O-e49c7sOWdPqp6uF_Dstgh2_2gptL3liniB8KhJVlKD2sCl3Du4QxkhTbKoyQSf8i-6E9LPXyugD6chfor5kN-8_GpW7P2BOU7vmFmDG3hLe7PEecy28cqKXZNPsTJGtXEw6IQYSw3ZoThQ-VX6V5pEtywlq9qN4d6lvn3eKW0nWRgvqA_Cfw8Y', 1795726700, 1795726820, 1, 1, '', 1795726700);
INSERT INTO outbox (id, kind, person, sealed, created_at, due_at, tries, state, problem, done_at) VALUES
  (935829995764378556, 2, 935829995764378527, '1:8bQZ-J2JdnKm0MpiU46MUcY6vNYx7MmChcI7uDONsC-VNUNeQotVbx1YR0ASwY98wjHhI8jqNzTjCh5YgtYTrxmI3oW_aCKImjAacl7LDBamgVfY4kmUPMzBFeCv1LBTzpE-SfiL0DT-oLodsyd5rwiFPwmpIrYbwanHrh8KCLOz8SqefayxuDWtCVzlwN6jKaI2iV1S', 1795726700, 1795726820, 1, 1, '', 1795726700);
INSERT INTO outbox (id, kind, person, sealed, created_at, due_at, tries, state, problem, done_at) VALUES
  (935829995764378560, 2, 935829995764378527, '1:fgwFjrkN6fCBh-ztzWpER3IwJCe_WZDQagfpzCOguww6wYK5chpv0Wgyum_hmhbMq2T8jB3ucX2TF4hg1MKzjpmpl1c6e8YZUYLNxsK-8CGSK4cdiLxh4iivE9K4bvOyf2xRc9MYE4nK7-MPgn-bi4wbiRgy20FhJEeFI0kxVZciudC7rz2Q', 1795726700, 1795726820, 1, 1, '', 1795726700);
INSERT INTO outbox (id, kind, person, sealed, created_at, due_at, tries, state, problem, done_at) VALUES
  (935829995764378607, 2, 935829995764378527, '1:Gl0rLu6ZW-9CZNEvBi6GdlD7jchu-1Q6aXWCBpupdxgppQPSuQO8FxeqtwPZhUO0WD8bmv9WhEn30xQNy-NNsXGrdISD8m1j0kynzVIh3foKGnIC8B2F2hv_OtpBfSkMSRQ02SfqWMA9KMHhRTVSAKiNzTV3afPITruS', 1795726700, 1795737600, 0, 0, '', NULL);
INSERT INTO outbox (id, kind, person, sealed, created_at, due_at, tries, state, problem, done_at) VALUES
  (935829995764378620, 3, NULL, '1:Vyndf_5Ld8yHF50T0nvdirCc6L4vnjTFoYh7XQ-MHHoc4_A6qcTA53tH5zK7bH9XzN_vX_kWsn9_adBKvfOlE61t1nGA1cyHXcja4PEDhhhMnkbqSU7hxtNlhl5ABn17wMjI_lVamBZ0AS9QSJudUcFkfPwGCTwnLU_JdR0ItEKFh0biaG9zgjarEbpW-IGT9dbfzGBe56L2VnqVwaOLLLhOQ4DgD7EiRe4CHNg5BmloQgJheyGzQ5w_U-dvb7yHhOk', 1795726700, 1795726820, 1, 2, '127.0.0.1:9 is not on the public Internet.', NULL);
INSERT INTO outbox (id, kind, person, sealed, created_at, due_at, tries, state, problem, done_at) VALUES
  (935829995764378622, 0, NULL, '1:pX-axqgellvs1sgaoH0geMLm5Br5H6tKTkievWXctmxloEZNtOB2FofwJyhb7s2jRYJgmq6HU3UQpObJBQn5fwh8arOTps8iLjbbZLTAZ7kotkjUIXn56aPhXPmfU1UKnj-lnyyMyY1hJL37J5nou2-SLHBUnJP8KrRwtGSzS74TLeTpNZtMpZ_JXagOWJD4Xsfhnb5R', 1795726700, 1795726820, 1, 1, '', 1795726700);
INSERT INTO outbox (id, kind, person, sealed, created_at, due_at, tries, state, problem, done_at) VALUES
  (935829995764378630, 0, NULL, '1:EYShF0YESh6WwOhM9EDQHGSGJ3XmuMGkeVnW7xc2Sr5Pr-_ksolv1e1GYwY4lUS8zRPoInDkhfwCPME6BbimglrmxtHSK8nWu199X9IX83fK_Sj5HVk2WbxM8QmNq6PRa5F4TKjwf0SF2i6Jeef3cxMl57fqkPc7uo9WXwDp7Cjvrr9XvBvoYVWVkmJYBRr67HORYV73', 1795726700, 1795726820, 1, 1, '', 1795726700);
INSERT INTO outbox (id, kind, person, sealed, created_at, due_at, tries, state, problem, done_at) VALUES
  (935829995764378637, 1, NULL, '1:gN11akK6dqMweFVTtkpVxlDFDOhaPIlixrs_esyAIkLTa8kgSfunz5Ybzi60w_H3Hu4bri56tdijpdkYx9sVPUqHR1m6LA_FXRo4DC2dfwk8cG7JBwYLQbCkno5Fqk7qQfqfZvdjumpwqW5-JY2OT52TE8vLsSfjCOLsHKq_Rb0dvVxhLBLx-EO1TVHM40guGG53PbNR', 1795726700, 1795726820, 1, 1, '', 1795726700);
INSERT INTO notice (id, person, topic, sealed, created_at, read_at) VALUES
  (935829986548559777, 935829986548559773, 'role_given', '1:MrI-zn9xOCv0080pisDvDf1OrMJVlZjPc434ULqr25_CXfi9iNSSjuqdZlahNPfQKefaI5VAfqexLu1y9g6D5KnoNCi-vDxVLCFk-YfM8nCblqaiIjMmdw2MqCvAMqOClphWJ_aA2uSsktk5VcxNXUnXUTcGki5KSdqE0nNawG1FM2gDhuzuWk46kMqiC0ImNtckQ0ccKT-n9wjuPsPzhzZYhbjSRrkQCAnPecoFvSUz_H2N61yDPk3-l3--y93hiR5_KtIcxD0TdUVZDic3UTPsjYKxa3i7e3g0rhv5OKv70Lv_sfHtfUNWgbrAa7ssttwgMCOgbUO30VBmojPGEq_6fpY-ZWaKX34gbe_QKZVxhNv0ZfDc1v_Ga6efWH4hOX3NTg', 1795726698, NULL);
INSERT INTO notice (id, person, topic, sealed, created_at, read_at) VALUES
  (935829986548559780, 935829986548559773, 'password_set', '1:TbUDOqbF-D2fudgnmhf4TFyjmkv-IMmnYvWkzLlzpix6kABfDgOFFy6bedn9ZxEtHogTo71DLSpQP_t1PgajDQrTRm5evmAZj0T0zrFXAvohO78a_ioTwY6_KI24oO9dDiTHNq_GEwb2Acjuv368GuqVAmkwmEabBQ8XwDmnXyO1fBFejdf-RCW6LzPuS9XHVE5B4Z21apdag1Sgq2Cl2bkeo92IBHdD6CDTyFf7gpSD_X6HBBjbSeJKMkQ8Vr-vZYVW012D793KDc20Y4pvOZSI_-d-jLqgtnpzqiOxAgFp57dbXEDzUL3u26mnPuAw0aQC_vmdPMwfVhTqVq7yiUUDIVbAQtDK5IDN-gbP7qFRc5OI_67WinIMTnHc', 1795726698, 1795726700);
INSERT INTO notice (id, person, topic, sealed, created_at, read_at) VALUES
  (935829995764378537, 935829995764378527, 'consent_recorded', '1:Dbf7FnGh18GWJiz7g_rYD3pj_pRTjBB8P3giinDnd8WQA7aprc_HN7ljiybmiBGtftJL3xo9zyZtkGyDhCq89OAun5TzgnTv4UeQt2ZkJJKijAZAB9FeXQnOAj7r_NOhr4WX3BPUigzc9g-srIC_REkDtMyMP76lLak1bHH_xI4RS3v1KRxJxMZqvELsObxC0X8a8MFiHeu5HghnJjWUDOolncnb1zHb14yy3tZHWzoG98VsZjh_SLwxGD0wE0VxlC257_wvBBt1wSmxlFeYb4HdZOhNFo4EO80pk-c-ez3WSA8rm9cgeCC5YCqKM1mzSCwJTUsL0950db51VbJ9GGtacayiSKGcNaucNE7pihKzCmIW5w-2HPl8fWV3QU5Ruv1xO-niMvtSQpuzj2Kqtb-AarbpV8__upwVSmKmx50F6A1XptSP3d1ZecDr6YNm54x6egfBcXa7KsortiM6T_9avDEVyGcRIEGuJiIGHOrlk6-ZyM74lPSfmRgKA-5mKvD61p4k27LNlvpbnmd2iLwgHOVTgtT1_d6aScQgOCl99ecZvHmhkNe8guk3MyNYuks1uU0bEbJkAStYlzitu_BvO06KoFLn8zMEFC_6oOC7nrvxlV87p4nKMqJIshIdiCdSll8Ao4eedORlCoAkgtui', 1795726700, NULL);
INSERT INTO notice (id, person, topic, sealed, created_at, read_at) VALUES
  (935829995764378541, 935829995764378527, 'consent_recorded', '1:iVjurkj-xNxHTwtY4IJQSkadYbKl9H33uJVzTVsf2CZRqNRlUGFXn66l_863bfL089py6CPQX_3ikGOh6JcGB51N1hUJ4slDViHldi__0QYTdg9fTJWkDXKFq2rDHOWCB7vXzJR1CMQ_xqFRHRA6cYA5LJZ58Ni1ZSn4q_1staLbX-v3U-hYyc4dEWB-njhQcy5Qu_j1hbX1ITImX7dk6sscweRD9_IKZouWpstYjWHcqfQA9ItmOP8I_G0sPXcczlLzpqmTo7xM-0iqfjPc1Bm3KJL5dZhJrRDRwkb9IV0MjWJ6AcXb2iS-4xbYgu8ToEW1YTINZLoY6OAkTAS7Gi9MHtHNAwWaZFrtlTg_s8ktl0yY9TPQD2BU1CiWVdLLjI3rJAC84WG-YyLxrYAxnmOqirgTDmQVsxiVZCzjKhEFE_O4QFYe79cEz9P3iKJH11u5NL9dQGCG5wraQztkgBBDYFFd51kKkllJSjnUU6ietBRxB65iQzQv2GMZpYvQLHIP1I-tr3vq0DOhEbR9bc1098mbcQj1LHnW9I4GdlA_tuylmFVx-pUTC3kpa-5c83YyB6DVuEXtIqawtnD-2sHdGXblrjxFaATlz2T-OUOgQEjHlJQ', 1795726700, NULL);
INSERT INTO notice (id, person, topic, sealed, created_at, read_at) VALUES
  (935829995764378545, 935829995764378527, 'consent_recorded', '1:ko8qC_Kf1BKTW0uw6FADUBwEf1-lbFugWhq7EqH1B_oAcI_yNE1Bn_aTiyp5-wNNm1vVlehK0hAcNOjNPg_2LL1JF8tVVq9xARVCnP6RJSdhrsSeFBM_8BXdCckEscCHdwQ9JyDdt4xHsYXyawuT8xs7XhRoGnWP7KVU1knwxvdmex68IqwD7tbgzOan65KbF_x4oLgmO3YTNNxX98lIGHS9IA45b90vmm-zVra8D5Wa0VgoBUoNH8wF8Mpwi6dS-PXNw4DVHcmNpoR0nBZRBRTpEhYlDXfjrHLIFQ2PXOLBcwv9M4ePywyKASCyrSNGg6A3Lc5oZsUMelJWQjhpnmbBC-_mDuYoHwsrf6Q7HjPa-3cYSGbvELvakRHqI_bAGI5zqHO4GRljLi0h7Joh5nliRUh7b_PmVRksvwc1bz8CTcUPBLiwClDLBPBPUaQzvVAzdr_Re3fvKz0E__cjY7dtXGWHJwgcfBMOkkqeLXVZu_60F3gyP6cPcn-9sSWbX8Y4yTQ1PzmG0iXdMjDe1vrlwSRnyBN_lmWwjEE4Hb6kjkwpaETGf7saAjpXuMYoKufoo0E7PCLIiMRN4YJ4IwTtDvzF45gqzRpjpfHsVVRXSsCu3wLSff2mbEHz2MHF0n--DXQUlg0', 1795726700, NULL);
INSERT INTO notice (id, person, topic, sealed, created_at, read_at) VALUES
  (935829995764378549, 935829995764378527, 'consent_recorded', '1:1dcz194-kLxW_s3SX2FvYJnLDaBOJzgoLmcn2dJURgzrbo6ZpFvgikxTFAP4AvAqTwG2WsmYEhxT2cQuIt0gZAsiSqtlyMhFdMAWsCkN_MNGpyQDqXZtws7i154o3THwVSH1kix-A2icGmdtGsJai8sOsLzpDTW9AVwIjFD8rR80FsVVsyCZ_DOIMF5EdXTk5LSpw7KWYUVcDW7HFO6DkjMfEtlt5j5J0FKrm-9DqLg4u_PgJVxvtVry8atfov9lDudLDhNqGeZWoEaliaV21UEIMV6YlL2AbhESUAUZAearNHkPbFtjtKnVXf1euM3zrzSVclADz9eNv7gwtZ_TKyMoyrcgxvzKg7wVAMlbtEYhn5vXXgRE-YLsBSsdIBTl6jugtjjsCrhrVc0j9G4NBK-G_Atn93ZvNW6j-mBnUpXhnhQn2KKALAZI4h3jGU69RCukMPZt7H4vMefxNkEL5Zo57DGUWTG_rhI620ib3d_7CSES3L_GylUHhBHoDumMhDsGEAKDY96mB-PwbekK2Qcygsqk6e32rlkp9ug_6GGP4jdL2HyuzJmmv2D0QhpvomHuFvwIbWuxXNVWCkF1ixmDrb8wSDrMSDujl1gIZwDB67yASrJ-GtqgoprB1hEI0x0CEYTPwVPQW7Rp3QyPzQ4M1ylJ', 1795726700, NULL);
INSERT INTO notice (id, person, topic, sealed, created_at, read_at) VALUES
  (935829995764378555, 935829995764378527, 'card_issued', '1:i-qPI4py_LaLJb-LNlfpiIAaf8Q99TbB5db9Fjt0bTrOTwIDm04Ze4UV7gds3W-x0hJJG1W8_15nLSn4Bv2RXk0A286ioTXSruccg9qHYXXu30hoDte_ryD61ij9qgv5Y0Pc2FQXX1XfsmTghVAIN4Kx03lPyDOIcFtTp0Mb7hyOspl9OL0mN7j5EBOj-cua77GPgMGlBMyxEsI-h-poKWVi3kfvdysc6e0unn_dO2-caE1TqLd_hVJFCcKD58zJQpQcp_e_Hch_66prR_reDa0STS7KFi0MGORHYrt9w_REVIGHYzWpH0j-FFCh3X2JBkvGQncDSR9d90s1Zgea9v9aLuv_5ZIryAmyJqXElxI15KzM_HuS6Z9v-Zx35p8rB2UbJJmRDHL0cYlGFDvNszcMtnw8A-5SBcuxDWSebF1sDS_l1Uc6Irp0HFKzIl_1cfyyuK4wcCehqIBGJL609eFShq3vHooSWb9lim2TXUbGiMBk0OGxm94icq30KG2ZyiGDXwDKVWMWvPjxBBML', 1795726700, NULL);
INSERT INTO notice (id, person, topic, sealed, created_at, read_at) VALUES
  (935829995764378559, 935829995764378527, 'represented', '1:8NffPoTK9lMDgl-4xfpF9HnmZoTbw1dpJQd9sP5vKuWl3hp79T3o9tlMtMWkaTcZfTsBIQuadE9VwkQyKr12QdGKHNJmCkzu4n_JSf-MY1A0npxjcwV6OentI_YMPXP-npBviRbLv7HzlNg2ds-kj5PxKe2ZuPvkH1KlYDrVxZBhpZJXDWyXgnwmOG9uccFytW-DOE5tLHC0CfQYIUeGe1t5nPu_n5lMmt4VTLE8MTa7k1Z3xgPD8yYl5gJA1m3hgfu-tKOAw3P0xm_tPW6qHb-gKdpfbr0I2YmmqVJCDxqCp7B4ACNq8V2WVlAkZr5x0wcO7rWF4SMz-e51XPoxfWBgVp-5LYE-aAmRqTY-wVJvT1_zFYRIVmPC2UXhFfg_B7g2sTwLaA5fV6rXnNS1EkEaTdeCBf8zE7ds6k9GPvNguU4L5dew-vLMH_2dDY915sjgOifDJfR6rY3zCj3xIX02gQFYHA', 1795726700, NULL);
INSERT INTO notice (id, person, topic, sealed, created_at, read_at) VALUES
  (935829995764378563, 935829995764378529, 'role_given', '1:qGwWeTvyf6WrQATFhpVlQytXdKPheg31jbQzbd-y-gBVA_NWZZ6ocXHxGzZ_2sOCtVkQ3GMeaZpkxIM3M8d8beYToQ2jEDkVSevpOEoKocI_NZtMi7og9_eG_6hs9sbO79DZkbKI44RZxksmVCj_5u0OF8Oo467AbboO9gzcq5xwn3eGhchPxmvAcLnHalNFQ5sBymrIbsdV5czZq_k8SBa7hSwoUkaU05EQUyAfGj5HN8scRAtCmYm02C25lV-ji0nmMptpo1yLqaRUfJYy-pgv6dCiKWOXPLzqZ6aEtJVqqzWQlrLLZjdQqc4fscMTEkQzKKDGk2NWXbkrvT38pXLv1mXaJm6uKJrZmZ0Oa4Q6uZ3Uu0Rt9UlK7s43byFUaAmyrKnG5SeufgBzZfZLecGAQ8Ofwbe5Xg3YLp88-RvpgQ', 1795726700, NULL);
INSERT INTO notice (id, person, topic, sealed, created_at, read_at) VALUES
  (935829995764378566, 935829995764378529, 'records_merged', '1:kQmi7650llcPqeX50GQVEaWNzFZDzHx-_yzZz9YRaw03f8XIIKOBAkp4DJlaOjw6y_DOf6Q4-iQPS7UVqpNvPQn1rYxnjl1Qa0jX0fohaPU_sfQkI-98WWEf-53mgRXu2yHyih5LtYQ7MRm_Ye6UDmSWiO6VEgVWquBf1ugGqU3FSx5he0qZVugrMhLpLqidpnU6Ip1Ih-5O_DVxtK6_qceCDx4GnLl5klGqzB69lRr-3cf4Bwhi6Z_i_Uth8BArJPk0uhldTqDaAOPwk_afec3-icjcGXG47loRACmiqoH_yX0awAsgJ9fGnUJy6kjEszo_pwlhbbDdUHtiYy2u9-4T7nNZjyrSiTeoqYB5r_gZL3O2CQv23G5NOZgr3IpQcPzHvVsYHMSSp4wcZUfKd2KYbCOUMGvPr8TI9J8Rizl-VWFs2qTxAbTJT5PrNQfewPAtNRwZXs1MQeFe5Spd2f4P7Hx-tg', 1795726700, NULL);
INSERT INTO notice (id, person, topic, sealed, created_at, read_at) VALUES
  (935829995764378569, 935829995764378533, 'role_given', '1:VnEpumGdE_FR3JYch_hJyl9vJ5BrgqolKJ8njbuL4YcE-APAGXIVyCdMahQlu_B05CEymedheBY23U5-MvXD7zAgsKNj2qTCTv8lcKoRxWLUjz55d2mYkTQLQeeCKk0tFggxU0QHTVJi-itTz-G0dn9hmQytlP5OGG6cBl-U3EIcur3x5gNPZzi9UV3wMleUKNSBud25fJgUQGPXeH9PWasdU80kjmA0vLxB_iLiebHx7ApiIH2YZkn69-i4YoWazf-MHGgcmtGTv6FKiB1P7MI3WL54J9vvIA_VkX3nN6AkHpSnYYzERpDRkkGF6ShT_waV5EsS7DszvoDafRtOxox6V-mkThPLQlD9mvSLt7PFZvZbzUDG7PWwV7UlJEMqK02r8VWwfuK6pABuilsv5NFr8zPLb5VcJ18K3Sd3F6PVQA', 1795726700, NULL);
INSERT INTO notice (id, person, topic, sealed, created_at, read_at) VALUES
  (935829995764378606, 935829995764378527, 'announcement', '1:Obx0Kp293Oi35WytGycN0idV--1uYg0FnEHNe_w35LsZMD2oqcjf_A2qO6lfjBmakJnGUabAR_YPkimc7Fv39hnB0rvuEUezgAit5qb0fKFvprZO9r2ns2un8aALQPr41bLSBy0ndLVfJVkTHxbkqJGAmuGFi-VH-vVM6cbuHjOItaKUeego5dPvPIxqL4lcou5aF28VMMuaOl0c2OUL5nrPNv4mFslI6Ai8Y6STHCVEYDO1zcXu6tff6dcjMwQiPy38hlfjD3iE-inoz8PviBQqv15W7dZk0XR0wrKp8A2ntH-7bK8ViAGrKp-7muaeeJ-gEZiPgJl4z3rUlIHOkR8zn8WllnEimPRpB5jHIMw8RUoSngroBaL51qKns_7-14AMdFOIDBpDcdbZOFXvhc9BFmUHrUPalrj2J2w', 1795726700, NULL);
INSERT INTO announcement (id, author, own_key, digest, area, sealed, persons, after, created_at, done_at) VALUES
  (935829995764378605, 935829986548559773, '2026-water', '6VwaLuKlh0hyh-8j-NXU4pqWR758cPkpg6_UKq8CK3s', '310109009', '1:blL7qmWLrPSBFzmvjZNVsF_M2_8gQBGX8ui-48TGOq1uAHeCEAVifjZMC3tZsX0l008PBz0skS3xJ75WoMVqQ79wdkyQbHmv3pjdHso3FiIYQ3FAnthxy8sSPZGfF0Pi1nbMCv0-eO_P0ed5E42pdg', 1, 935829995764378527, 1795726700, 1795726700);
INSERT INTO notice_choice (person, subject, by_email, by_phone) VALUES
  (935829986548559773, 'neighbourhood', 0, 1);
INSERT INTO quiet_hours (person, from_minute, until_minute) VALUES
  (935829986548559773, 1290, 420);
INSERT INTO webhook (id, name, url, events, sealed_secret, sealed_old_secret, state, after, created_at, delivered_at, problem) VALUES
  (935829995764378610, '街道公告屏', 'https://127.0.0.1:9/linli', 'announcement.made', '1:0Cs1xT0_xCbWegfMjExfC3ZCQvJmKQQeVYYZZAvU9z09kxZlW_a1LC-QAT2SqGVDlibd-sEUXAFp5mf2XKTY1lRudzwNkP7IN2Y4n_YyxvFL8a7nqzCcR9MN', '1:CgtRk7vrMrhOv8EIwWmfrORNAOpq9ahiMGUy-8FVkxqLBkOK76PhVMecKmBHWhI2F80E6ea6bncRLwc0pZZxHAW-e9MrA4AkcnPSasm5hUpcZr1_f5s3jvY9', 0, 0, 1795726700, NULL, '');
INSERT INTO webhook (id, name, url, events, sealed_secret, sealed_old_secret, state, after, created_at, delivered_at, problem) VALUES
  (935829995764378612, '试验', 'https://127.0.0.1:9/linli', '*', '1:tnHVBMzZwh_H0ieF3c1SDv4MRoHqu55PqUFtUVzOFRNGUq4yYLEn2ec6rG3f7H6OXLd7R4PjxdjCys4YMvVUGEVu4Z2cRrYMv1ro1u16QE8HJidcC9FTZg4s', '', 1, 0, 1795726700, NULL, '');
INSERT INTO webhook (id, name, url, events, sealed_secret, sealed_old_secret, state, after, created_at, delivered_at, problem) VALUES
  (935829995764378614, '旧系统', 'https://127.0.0.1:9/linli', '*', '1:3aNhT2hX24afBSn82BvopHvWjTkVjew5QwwzM4YCpyTiWZgRI3j5V37nNt_FhEOcwZQw0eknOU6QpTm5-ezN5yH4wGyGy2i1HkqdploE7fVDkEpePiBHNwcG', '', 2, 0, 1795726700, NULL, '');
INSERT INTO sign_in_question (id, kind, person, session, provider, browser, sealed, expires_at) VALUES
  ('srdEzRGX-jv3xBpNIdVmvmFE_srDkPVQjQj3liG2R7g', 0, 935829986548559773, 935829995764378523, '', '', '', 1795727000);
INSERT INTO sign_in_question (id, kind, person, session, provider, browser, sealed, expires_at) VALUES
  ('bAlN0LLXQrji7G0YcLKsd2tW4aI5SqaI6A-5_ybzWLg', 1, NULL, NULL, '', '', '', 1795727000);
INSERT INTO building (id, area, address, folded, lat, lng, floors, units, is_demo, created_at, closed_at, revision) VALUES
  (935829995764378570, '310109009', '欧阳路 5 弄 2 号', '欧阳路 5 弄 2 号', 31.2642, 121.4975, 6, 24, 0, 1795726700, NULL, 1);
INSERT INTO building (id, area, address, folded, lat, lng, floors, units, is_demo, created_at, closed_at, revision) VALUES
  (935829995764378583, '310109009', '欧阳路 7 弄 2 号', '欧阳路 7 弄 2 号', NULL, NULL, NULL, NULL, 0, 1795726700, 1795726700, 2);
INSERT INTO building (id, area, address, folded, lat, lng, floors, units, is_demo, created_at, closed_at, revision) VALUES
  (935829995764378589, '310109009', '欧阳路 8 弄 1 号', '欧阳路 8 弄 1 号', NULL, NULL, NULL, NULL, 0, 1795726700, NULL, 1);
INSERT INTO household (id, building, sealed, lookup, began_at, ended_at) VALUES
  (935829995764378572, 935829995764378570, '1:9kzYnZCvgEEDvjCkxAkza-FeQPZ9PX5SbYvzEeEEMPCKikwA4CP-eF9RSA', 'd5QcufAaCYjsWtz2G2PhLvse337ewcAkCwL1clUNL8Q', 1795726700, 1795726700);
INSERT INTO household (id, building, sealed, lookup, began_at, ended_at) VALUES
  (935829995764378574, 935829995764378570, '1:cTIDzaRKMwdOrnoSlAoAyijZnqndZFWJaU9l0217nAIR9R73JGac4PUxPg', 'UslCvPCJrCkwkhNXoERjs9Fd04e-rSWQz6dA3hlwhSA', 1795726700, NULL);
INSERT INTO household (id, building, sealed, lookup, began_at, ended_at) VALUES
  (935829995764378590, 935829995764378589, '1:6rXfaFj3Ujmq5JbRfyzuLDRFLfmbWl6xCAcKd593ORnbeV_1rviioM2N5A', '1Dz5eXIBQn_I-K_gRrfKZzFYX5jxCfXVJz1VFc2p22E', 1795726700, NULL);
INSERT INTO household_member (id, household, person, relation, since, until) VALUES
  (935829995764378576, 935829995764378572, 935829995764378527, 0, 1795726700, 1795726700);
INSERT INTO household_member (id, household, person, relation, since, until) VALUES
  (935829995764378578, 935829995764378574, 935829995764378529, 0, 1795726700, NULL);
INSERT INTO household_member (id, household, person, relation, since, until) VALUES
  (935829995764378580, 935829995764378574, 935829995764378527, 3, 1795726700, NULL);
INSERT INTO household_member (id, household, person, relation, since, until) VALUES
  (935829995764378591, 935829995764378590, 935829995764378588, 0, 1795726700, NULL);
INSERT INTO people_import (id, made_by, area, file_name, file_hash, mapping, sealed, row_count, next_row, state, created_at, done_at) VALUES
  (935829995764378586, 935829986548559773, '310109009', '名单.csv', 'qaJ58xF2RTh_N5Co0WNArloKT3_s6C6GOBOUJaGFehk', '[["姓名",0],["手机",1],["出生日期",4],["身份证号",3],["楼栋",6],["门牌",7]]', '', 6, 6, 2, 1795726700, 1795726700);
INSERT INTO people_import (id, made_by, area, file_name, file_hash, mapping, sealed, row_count, next_row, state, created_at, done_at) VALUES
  (935829995764378595, 935829986548559773, '310109009', '更正.csv', 'YQW5-I5XYuwOahEsghOg87O8pyA-CiLJ9UjFtM6GruM', '[["姓名",0],["手机",1]]', '', 1, 1, 3, 1795726700, 1795726700);
INSERT INTO people_import (id, made_by, area, file_name, file_hash, mapping, sealed, row_count, next_row, state, created_at, done_at) VALUES
  (935829995764378601, 935829986548559773, '310109009', '更正.csv', 'YQW5-I5XYuwOahEsghOg87O8pyA-CiLJ9UjFtM6GruM', '[["姓名",0],["手机",1]]', '', 1, 0, 4, 1795726700, 1795726700);
INSERT INTO people_import (id, made_by, area, file_name, file_hash, mapping, sealed, row_count, next_row, state, created_at, done_at) VALUES
  (935829995764378603, 935829986548559773, '310109009', '更正.csv', 'YQW5-I5XYuwOahEsghOg87O8pyA-CiLJ9UjFtM6GruM', '[["姓名",0],["手机",1]]', '1:RtXAKVAQX4-G1dFgKtdYgMWHoTv5HRYzk8LFNNL4-a9IVbE7yWdkJqNy5lKG5fB-AVyn8jT2wrZCDDC58neygIg7yw5JrgybDugJZFzKJ83ieNs4hB4NhNtiDe-OmKhwHl2pLwok56vbpa2d5hRONgSgfjKyZA', 1, 0, 0, 1795726700, NULL);
INSERT INTO people_import_row (import, line, verdict, person, before, revision, notes) VALUES
  (935829995764378586, 2, 0, 935829995764378588, '1:-PFjmqa2wr3kbiY_rORAQ2-zLhBGd7oOCdt4Lsv5MxPbnEYcYcXKUAdh1KtjTPYDuNco0g', 1, '{}');
INSERT INTO people_import_row (import, line, verdict, person, before, revision, notes) VALUES
  (935829995764378586, 3, 1, 935829995764378529, '1:NkdZ33gn7fr0CP85NEoC4VSU7dNORLRC2kw-F1V538WtAkH7lL0xtAiTJnFvlJKvTywNxHc3TSgpL5mOtPQ8OlEXSFIIHGznsiTaV5XbRJxMsRBjNc9iA_lSU76d4VXpkxi7X5qOYhC9dJGXWlzdvLnWxaQUJo9ipubG1k6WtrgOAkqyH6bpQGC6DHz4WzLs', 3, '{"changes":["born"]}');
INSERT INTO people_import_row (import, line, verdict, person, before, revision, notes) VALUES
  (935829995764378586, 4, 2, 935829995764378527, '', NULL, '{}');
INSERT INTO people_import_row (import, line, verdict, person, before, revision, notes) VALUES
  (935829995764378586, 5, 3, NULL, '', NULL, '{"twice":2}');
INSERT INTO people_import_row (import, line, verdict, person, before, revision, notes) VALUES
  (935829995764378586, 6, 4, NULL, '', NULL, '{"candidates":[935829995764378525]}');
INSERT INTO people_import_row (import, line, verdict, person, before, revision, notes) VALUES
  (935829995764378586, 7, 5, NULL, '', NULL, '{"problems":[["手机","phone"]]}');
INSERT INTO people_import_row (import, line, verdict, person, before, revision, notes) VALUES
  (935829995764378595, 2, 0, NULL, '', 1, '{}');
INSERT INTO people_import_row (import, line, verdict, person, before, revision, notes) VALUES
  (935829995764378603, 2, 0, NULL, '', NULL, '{}');
